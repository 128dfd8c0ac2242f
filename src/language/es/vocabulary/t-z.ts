/** Words of general and legal Spanish by idea, as `WordData` says: ideas from t to z. */
export const words =
  'tab=lengüeta/pestaña table=cuadro/tabla/tablas/mesa/mesas/presentar tablet=comprimido/tableta/pastilla ' +
  'tackle=abordar/aborde/afrontar/combatir/aparejo tactic=táctica taiwan=taiwán take=tomar/toma/adoptar ' +
  'talent=talento talk=hablar/habla/hablan/hablado/hable/hablen/conversación ' +
  'tan=bronceado/curtir/curte/curten/curtido/curta tap=grifo/grifos/aprovechar/explotar/llave/llaves ' +
  'target=objetivo/meta taste=gusto/gustos/sabor/sabores/gustar tattoo=tatuaje ' +
  'tax=impuesto/fiscal/tributario/contribuyente taxi=taxi/taxis teach=enseñar/maestro/docente team=equipo ' +
  'technical=técnico/tecnología teenager=adolescente telecommunication=telecomunicación telegraph=telégrafo ' +
  'television=televisión tell=decir/contar/informar temporary=temporal/provisional ' +
  'tempt=tentar/tenta/tente/tentan/tentado/tentación ten=diez/dieces/décimo/decena tenant=arrendatario/inquilino ' +
  'tend=tendencia/tender/tende/tendido/tenda/tiende tender=licitación/oferta tense=tenso/tensos tension=tensión ' +
  'tent=tienda/carpa/carpas tenth=décimo tenure=mandato/tenencia term=término/plazo/mandato ' +
  'terminate=terminar/rescindir terrace=terraza terrain=terreno/relieve territory=territorio terror=terror ' +
  'test=prueba/ensayo/probar testify=testimonio/testificar/declarar/atestiguar text=texto/textos/textual ' +
  'texture=textura thailand=tailandia thank=agradecer/gracias theology=teología theory=teoría/teórico ' +
  'thereafter=después thereby=asís/manera/modo/modos therefore=tanto/consiguiente thermal=térmico thesis=tesis ' +
  'thief=ladrón/hurto/hurtos/robo/robos/hurtar/hurta/hurte/hurtan/hurtado thing=cosa think=pensar/pensamiento ' +
  'third=tercero thirteen=trece/treces/decimotercero thirty=treinta/trigésimo ' +
  'thorough=minucioso/exhaustivo/fondo/fondos threat=amenaza three=tres/tercero three-roman=iii/iiis ' +
  'threshold=umbral thrill=emoción throne=trono/tronos through=mediante/través throw=arrojar/lanzar/echar ' +
  'thrust=empuje/impulso thumb=pulgar thunder=trueno/tormenta thus=asís/tantos tide=marea/mareas ' +
  'tier=nivel/niveles/escalón/grado/grados timber=madera time=tiempo/momento/vez ' +
  'timeline=cronograma/calendario/cronología timely=oportuno timing=calendario/momento/oportunidad/cronología ' +
  'tin=estaño/lata/latas/conserva/hojalata titanium=titanio title=título toast=tostada/tostar/tosta/toste/tostan ' +
  'tobacco=tabaco/fumar/fuma/fume/fuman/fumado/fumada/fumará/tabaquismo/humo/humos today=hoy/actual ' +
  'toe=dedo/dedos/puntera together=juntos/conjunto tolerate=tolerancia/tolere toll=peaje/peajes/saldo/saldos ' +
  'tomato=tomate tomb=tumba/tumbas/sepultura/sepulcro tomorrow=mañana tonight=noche/noches ' +
  'tool=herramienta/instrumento top=cima/cimas/superior/parte/partes tort=daño/responsabilidad torture=tortura ' +
  'toss=lanzar/lanza/lance/lanzan/lanzado/arrojar/arroje/echar/echa/eche/echan/echado/echada/echará ' +
  'total=total/totales/globalmente/conjunto touch=tocar/contacto touchdown=aterrizaje/toma/tomas ' +
  'tour=visita/gira/giras/turismo tourism=turismo/turista towel=toalla town=ciudad/pueblo ' +
  'township=municipio/poblado/localidad toxic=tóxico/veneno trace=rastro ' +
  'track=pista/pistas/vía/vías/rastrear/seguimiento trade=comercio trademark=marca traditional=tradicional ' +
  'traffic=tráfico/tránsito tragedy=tragedia/trágico train=formación/capacitación/tren ' +
  'trainer=instructor/entrenador/formador transact=transacción/operación transfer=transferencia/traslado/cesión ' +
  'transgender=transgénero translate=traducir transmission=transmisión/remitir transport=transporte trauma=trauma ' +
  'travel=viaje/viajar treasury=tesoro treat=tratar/tratamiento/trato treaty=tratado tree=árbol ' +
  'tremendous=enorme/tremendo trial=juicio/ensayo triangle=triángulo tribe=tribu/tribus/tribal ' +
  'tribunal=tribunal/juzgado tribute=homenaje/tributo trigger=desencadenar/activar/active/gatillo/disparador ' +
  'trim=asiento/recortar/guarnición trio=trío/tríos/triple trip=viaje/viajes/trayecto triumph=triunfo ' +
  'trophy=trofeo tropic=tropical trouble=problema/disturbio/dificultad ' +
  'true=verdadero/cierto/cierta/veraz/veraces/fiel/fieles/auténtico trunk=tronco/troncal/maletero/baúl/baúles ' +
  'trust=fideicomiso/confianza truth=verdad/veracidad try=intentar/juzgar tuition=matrícula/enseñanza/colegiatura ' +
  'tumour=tumor/tumores tune=ajustar/ajuste/sintonizar/afinar/afina/afine/afinan/afinado tunnel=túnel/túneles ' +
  'turkey=turquía/turco/turca/turcos/turcas turn=turno/vez/girar turtle=tortuga twice=dos/veces/doble/dobles ' +
  'twist=torcer/torce/torcen/torcido/torsión/retorcido two=dos/segundo type=tipo umbrella=paraguas/sombrilla ' +
  'unable=incapaz/imposibilidad unacceptable=inaceptable/inadmisible unauthorized=autorizado/ilícito ' +
  'unaware=desconocer/ignorar/ignore uncertain=incertidumbre/incierto unclear=claro/claros/impreciso/ambiguo ' +
  'uncomfortable=incómodo uncommon=infrecuente/inusual/raro/raros unconscious=inconsciente/conocimiento ' +
  'under=virtud/conforme/bajo underlie=subyacer/fundamental understand=entender/comprender ' +
  'undertake=emprender/compromiso/empresa underwear=ropa/ropas/interior undoubted=duda/dudas/indudablemente ' +
  'unemployment=desempleo/paro/paros/cesantía unexpected=inesperado/imprevisto unfair=desleal/injusto ' +
  'unfulfilled=incumplido unhappy=infeliz/miserable unify=unificar/uniforme union=unión/sindicato unit=unidad ' +
  'unite=unir/unido unity=unidad university=universidad unknown=desconocido/ignorado unlawful=ilícito/ilegal ' +
  'unlike=diferencia/contrario unlikely=improbable/poco/pocos unlimited=ilimitado ' +
  'unlock=desbloquear/abrir/abre/abren/abrido/abrida/abra unnecessary=innecesario/superfluo unstable=inestable ' +
  'update=actualizar upgrade=mejorar/mejore/modernizar/actualizar/perfeccionar upload=cargar/subir/carga/cargas ' +
  'upstairs=piso/pisos/planta/superior/arriba urgent=urgente/urgencia/apremiante url=url/urles ' +
  'usage=uso/usos/usanza/empleo/costumbre usb=usb/usbes use=usar/uso/utilizar/empleo/usuario ' +
  'useful=útil/utiles/utilidad useless=inútil usual=habitual/usual/usuales utility=utilidad/servicio/público ' +
  'vacancy=vacante/vacancia/plaza/plazas vacant=vacante/libre/libres vaccine=vacuna/vacune vacuum=vacío/vacíos ' +
  'vague=vago/vaga/vagos/vagas/impreciso valid=válido/validez/vigencia valuable=valor/valioso/valoración ' +
  'valve=válvula variable=variable variety=variedad/diverso/variar ' +
  'vary=variación/variar/varia/varie/varian/variado/varías vault=bóveda/cámara vector=vector ' +
  'vegan=vegano/vegetariano vegetable=hortaliza/verdura/legumbre/vegetal velocity=velocidad venezuela=venezuela ' +
  'venice=venecia venture=empresa/aventura/riesgo venue=lugar/sede/sedes/fuero/fueros/recinto ' +
  'verbal=verbal/oral/orales verdict=veredicto verify=verificar/comprobar verse=verso/versos/versículo ' +
  'version=versión/texto/textos vertical=vertical vest=investir/conferir/transferir/adquirido/atribuir ' +
  'veteran=veterano/combatiente veterinary=veterinario viable=viable/viabilidad ' +
  'vibrate=vibración/vibrar/vibra/vibre/vibran/vibrado vice=vice/vices/vicepresidente/vicio/vicios/adjunto ' +
  'vice-defect=vicio/vicios video=vídeo/vídeos vienna=viena/vienas view=vista/opinión ' +
  'viewer=espectador/televidente viewpoint=punto/puntos/opinión/perspectiva villa=chalet/villa/villas ' +
  'village=pueblo/aldea/aldeas vintage=vendimia/añada/añadas/cosecha vinyl=vinilo ' +
  'violation=violación/violar/contravención/infracción/vulnerar viral=viral/virales/virus virtue=virtud ' +
  'visa=visa/visas/visado visit=visita/visite visual=visual/vista/vistas vitality=vitalidad/vital/vitales ' +
  'vitamin=vitamina vocal=vocal/vocales voice=voz/voces/vocal/vocales void=nulo voltage=tensión/voltaje/voltio ' +
  'volume=volumen/tomo/tomos voluntary=voluntario vote=votar/voto/sufragio voyage=viaje/viajes/travesía ' +
  'vulnerable=vulnerable wagon=vagón/vagónes/carro/carros waist=cintura wait=esperar/aguardar waive=renunciar ' +
  'wales=gales walk=caminar/andar/marcha/peatón wall=muro/muros/pared/paredes/muralla ' +
  'wallet=cartera/billetera/monedero want=querer/desear/quiere war=guerra warden=director/alcaide/guarda ' +
  'warehouse=almacén/depósito/bodega warn=advertir/advierte/aviso/avisos/prevenir ' +
  'warrant=orden/garantía/mandamiento waste=residuo/desecho/desperdicio watch=vigilar/observar water=agua ' +
  'wave=onda/ondas/ola/olas wax=cera/ceras weak=débil weakness=debilidad/deficiencia/flaqueza weapon=arma ' +
  'wear=llevar/desgaste/usar/portar weather=tiempo/meteorológico/clima/climas web=web/sitio ' +
  'wedding=boda/bodas/matrimonio/nupcias week=semana weekend=fin/fines/semana weight=peso/pesar ' +
  'welcome=acoger/bienvenida/acoge/acoges/acogida/beneplácito welfare=bienestar well=bien/pozo ' +
  'west=oeste/occidental whale=ballena/cetáceo whatsoever=alguno wheat=trigo/grano wheelchair=silla/sillas/ruedas ' +
  'whenever=cuando/siempre wherever=dondequiera while=mientras whip=látigo/azote/azotes ' +
  'whistle=silbato/silbar/silba/silbe/silban/silbado/denunciante/pito/pitos white=blanco ' +
  'whole=conjunto/entero/totalidad/totalmente wholesale=mayorista/mayor/mayores why=porqué wick=mecha/mechas ' +
  'wide=amplio widespread=generalizado/extendido/difundido widow=viuda width=ancho/anchos/anchura ' +
  'wife=esposa/mujer/mujeres/cónyuge wild=silvestre/fauna wilderness=silvestre/virgen/naturaleza ' +
  'wilful=intencional/deliberado/dolosamente willing=dispuesto win=ganar wind=viento/eólico/liquidación ' +
  'window=ventana wine=vino/vinos/vinícola/vitícola winner=ganador/ganar winter=invierno/invernal ' +
  'wipe=limpiar/borrar/limpie/toallita/enjugar/enjugue wipo=ompi wire=hilo/hilos/alambre/cable/cables ' +
  'wireless=inalámbrico wish=desear witch=bruja/brujas withdraw=retirar/retiro withhold=retener witness=testigo/fe ' +
  'wool=lana/lanas word=palabra/término workforce=plantilla/personal/trabajo/laboral ' +
  'workplace=trabajo/lugar/lugares/laboral workshop=taller world=mundo/mundial worry=preocupar/inquietud ' +
  'worship=culto/cultos/adorar/adora/adore/adoran/adorado/religioso worth=valor ' +
  'worthy=digno/digna/dignos/dignas/merecer/merecido wrap=envolver/envoltura/envuelto/envase ' +
  'wreck=naufragio/restos/pecio/pecios wrestle=lucha/luchas wrist=muñeca write=escribir/escrito ' +
  'wrong=error/equivocado wto=omc year=año/anual yearly=anual/anuales/anualmente yemen=yemen/yemenes/yemení ' +
  'yesterday=ayer yet=aún/aunes/todavía yield=rendimiento young=joven/juventud zip=postal/cremallera zone=zona ' +
  'zoo=zoológico/zoo/zoos';
