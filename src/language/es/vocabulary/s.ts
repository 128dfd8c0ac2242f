/** Words of general and legal Spanish by idea, as `WordData` says: ideas in s. */
export const words =
  'sack=saco/sacos sacred=sagrado sacrifice=sacrificio sad=triste safe=seguridad/seguro ' +
  'safeguard=salvaguardia/garantía/proteger safely=seguridad/inocuidad ' +
  'sail=vela/velas/navegar/navegue/zarpar/zarpa/zarpe/zarpan/zarpado/velero salad=ensalada salary=salario/sueldo ' +
  'sale=venta/vender/vendedor sales=venta/ventas salmon=salmón salvation=salvación same=mismo sample=muestra ' +
  'sanction=sanción sanctuary=santuario/refugio/reserva sandwich=sándwich/bocadillo satisfy=satisfacer ' +
  'saturday=sábado savage=salvaje save=ahorrar/ahorro/salvar say=decir/dice/dices ' +
  'scale=escala/baremo/balanza/escama scam=estafa/fraude scan=escanear/explorar scandal=escándalo ' +
  'scatter=dispersar/esparcir scenario=escenario/hipótesis/caso/casos scene=escena/lugar/paisaje ' +
  'schedule=anexo/calendario/apéndice/horario scheme=régimen/plan/sistema scholarship=beca/becas/becario ' +
  'school=escuela/escolar science=ciencia/científico scope=alcance/ámbito ' +
  'score=puntuación/puntaje/partitura/calificación scout=explorador scrap=chatarra/desecho/desguace ' +
  'scratch=rasguño/rayar/raya/raye/rayan/rayado/rayada/rayará/arañazo ' +
  'screen=pantalla/examinar/selección/control/cribado screw=tornillo/atornillar/rosca/roscas ' +
  'scroll=pergamino/rollo/rollos/desplazar sculpture=escultura seabed=lecho/lechos/fondo/fondos/marino ' +
  'seal=sello/sellar search=búsqueda/registro/buscar season=temporada/estación seat=sede/asiento second=segundo ' +
  'secrecy=secreto/confidencialidad/sigilo secretary=secretario section=artículo/sección sector=sector ' +
  'secular=laico/laica/laicos/laicas/secular/seglar secure=seguridad/garantizar/valor/asegurar ' +
  'sedentary=sedentario see=ver seed=semilla seek=buscar/solicitar/procurar seem=parecer seemingly=aparente ' +
  'segment=segmento/tramo/tramos seize=incautar/embargo/decomiso select=seleccionar/escoger self=auto/autos/propio ' +
  'semester=semestre senate=senado send=enviar/remitir senior=superior/alto sensation=sensación sense=sentido ' +
  'sensible=razonable/sensible/sensato/delicado sensory=sensorial sentence=condena/sentencia/pena/frase ' +
  'sentiment=sentimiento seoul=seúl/seúles separate=separado/distinto september=septiembre/setiembre ' +
  'sequel=secuela sergeant=sargento serial=serie/series series=serie/series serious=grave/serio ' +
  'servant=funcionario/empleado/servidor/dependiente serve=servicio/servir/notificar session=sesión/período ' +
  'set=fijar/establecer/conjunto setting=establecimiento/fijación/entorno/marco/marcos ' +
  'settle=arreglo/solucionar/liquidación setup=configuración/instalación seven=siete/sietes/séptimo ' +
  'seventeen=diecisiete/decimoséptimo several=varios severe=severo/grave sex=sexo/sexos/sexual ' +
  'sexual=sexual/sexo/sexos shade=sombra/matiz/matices/tono/tonos shaft=eje/ejes/árbol/árboles/pozo/pozos ' +
  'shake=agitar/agita/agite/agitan/agitado/sacudir/sacude/sacuda shallow=profundo ' +
  'shape=forma/formas/formar/conformación share=acción/compartir/participación/cuota ' +
  'sharealike=compartir/igual/iguales shark=tiburón sharp=agudo/aguda/agudos/agudas/afilado/cortante ' +
  'shed=cobertizo/galpón sheep=oveja/ovejas/ovino/ovina/ovinos/ovinas/carnero sheer=puro/pura/puros/puras ' +
  'sheet=hoja/hojas/ficha/fichas/chapa/chapas/lámina/balance/pliego shelf=plataforma/estante/anaquel ' +
  'shelter=refugio/albergue/vivienda/abrigo shepherd=pastor sheriff=sheriff/alguacil shine=brillar/brille/brillo ' +
  'ship=buque/nave/navío/embarcación shipment=envío/embarque shooter=tirador shop=tienda/taller/comercio ' +
  'short=corto/breve shortage=escasez/falta/faltas/déficit shot=disparo/tiro/tiros ' +
  'shout=gritar/grita/grite/gritan/gritado/grito/gritos show=mostrar/demostrar showcase=vitrina/escaparate ' +
  'shuttle=transbordador/lanzadera sibling=hermano sick=enfermo side=lado siege=sitio/sitios/asedio sigh=suspiro ' +
  'sign=firmar/firma/signo/señal signal=señal/senales significant=significativo/importante ' +
  'silicon=silicio/silicona silk=seda/sedas silver=plata/platas similar=similar/semejante/análogo ' +
  'simple=simple/sencillo/simplificar simulate=simulación/simule simultaneous=simultáneo/tiempo since=desde ' +
  'sincere=sincero/atentamente single=único/solo ' +
  'sink=hundir/hunde/hunden/hundido/hunda/fregadero/sumidero/hundimiento sister=hermana sit=sesión/sentar/escaño ' +
  'site=sitio/lugar sitting=sesión/sentado situation=situación/situado six=seis/sexto/sextos ' +
  'sixteen=dieciséis/decimosexto sixty=sesenta/sexagésimo size=tamaño sketch=croquis/esbozo ' +
  'ski=esquí/esquís/esquiar/esquie skill=habilidad/competencia/aptitud skin=piel/pieles/cutáneo skirt=falda/faldas ' +
  'skull=cráneo slam=golpear/golpee slavery=esclavitud sleep=sueño/sueños/dormir sleeve=manga/mangas/manguito ' +
  'slice=rodaja/rebanada/loncha/tajada slim=delgado/fino/fina/finos/finas ' +
  'slip=resbalar/papeleta/deslizar/ficha/fichas slope=pendiente/talud/taludes/ladera/declive ' +
  'slot=ranura/franja/turno/turnos slow=lento small=pequeño smart=inteligente smartphone=teléfono ' +
  'smash=romper/rompe/rompen/rompido/rompa/roto/rota/rotos/rotas snack=refrigerio/aperitivo snake=serpiente ' +
  'snap=romper/rompe/rompen/rompido/rompa/roto/rota/rotos/rotas/instantáneo sneak=furtivo soap=jabón/jabónes ' +
  'sober=sobrio/sobriedad society=sociedad sock=calcetín/media/medias sodium=sodio/sodios/sódico ' +
  'software=programa/informático soil=suelo sole=único/exclusivo ' +
  'solely=únicamente/solamente/exclusivamente/solo/solos solicitor=abogado/procurador solidarity=solidaridad ' +
  'solution=solución/resolver sometimes=veces son=hijo song=canción/canto/cantos sonic=sónico/supersónico ' +
  'soon=pronto sophisticated=sofisticado/complejo/avanzado sore=llaga/llagas/dolor/dolores ' +
  'sort=clasificar/clase/clases/tipo/tipos/suerte soul=alma/almas sound=sonido/sonoro ' +
  'soundtrack=banda/bandas/sonora soup=sopa/sopas sour=agrio/agria/agrios/agrias/ácido/ácida/ácidos/ácidas ' +
  'source=fuente south=sur/meridional southern=sur/sures/meridional/austral southwest=suroeste/sudoeste ' +
  'sovereign=soberano spa=balneario/termal space=espacio spam=spam/spames/correo spare=repuesto/recambio/reserva ' +
  'spark=chispa/encendido/bujía/bujías speak=hablar/palabra/discurso special=especial species=especie ' +
  'specify=especificar/determinado spectacular=espectáculo spectrum=espectro/frecuencia/gama/gamas ' +
  'speculate=especulación/conjetura speed=velocidad/rapidez/celeridad spend=gastar sperm=esperma ' +
  'sphere=esfera/ámbito spice=especia/condimento spider=araña/arañas spike=pico/picos/púa/púas ' +
  'spine=columna/vertebral/espina/médula spiral=espiral spirit=espíritu/alcohol/licor/licores ' +
  'spit=escupir/escupe/escupa/asador/espetón spite=pesar/pesares/despecho splash=salpicadura ' +
  'sponsor=patrocinar/auspiciar spoon=cuchara sport=deporte spot=lugar/mancha/sitio/sitios ' +
  'spotlight=proyector/reflector/foco/focos/faro/faros spouse=cónyuge/esposo ' +
  'spray=rociar/rocia/rocie/rocian/rociado/pulverizar/aerosol/aspersión spread=propagación/difundir ' +
  'spring=primavera/resorte/muelle/manantial spur=ramal/ramales/estimular/espuela/impulsar ' +
  'spy=espía/espías/espionaje/espiar/espie/espian/espiado square=cuadrado/plaza/plazas ' +
  'squeeze=exprimir/apretar/aprete stab=apuñalar/puñalada ' +
  'stack=pila/pilas/chimenea/apilar/apila/apile/apilan/apilado/apilamiento stage=etapa/fase stair=escalera ' +
  'stake=estaca/participación/interés/apuesta ' +
  'stamp=sello/sellos/timbre/estampilla/sellar/sella/selle/sellan/sellado stance=postura/posición ' +
  'stand=pie/pies/rodal/rodales/mantener standard=norma/estándar standing=permanente/legitimación star=estrella ' +
  'start=comenzar/inicio/empezar starter=arrancador/arranque state=estado/declaración static=estático ' +
  'station=estación statistics=estadística statue=estatua status=estatuto/estado/condición ' +
  'statute=ley/estatuto/legal stay=estancia/suspensión steak=bistec/filete steal=robo/hurto/robar steel=acero ' +
  'steep=empinado/escarpado steer=dirección/dirigir/dirige/gobierno/directivo/novillo ' +
  'stem=derivar/tallo/tallos/resultar/células step=medida/paso sterling=esterlina stern=popa/popas ' +
  'stiff=rígido/rigidez still=todavía/aún/aunes stir=agitar/agita/agite/agitan/agitado/remover/removido/remova ' +
  'stock=existencia/acción/reserva stone=piedra/cálculo stop=detener/parar storage=almacenamiento/depósito ' +
  'story=historia/relato/piso/pisos straight=recto/recta/rectos/rectas/directo/derecho ' +
  'strain=cepa/cepas/tensión/esfuerzo/deformación strategy=estrategia straw=paja/pajas/pajita ' +
  'stream=arroyo/corriente street=calle strengthen=fortalecer/reforzar strict=estricto/riguroso strike=huelga ' +
  'stroke=carrera/golpe/golpes/tiempo/trazo/trazos strong=fuerte/sólido structure=estructura ' +
  'student=estudiante/alumno study=estudio stuff=materia stun=aturdir/aturde/aturda stunt=retraso/acrobacia ' +
  'style=estilo/título subject=sujeto/sujeción/reserva/objeto/someter submit=presentar/someter ' +
  'subparagraph=inciso/apartado subscribe=suscripción/abonado/abono/abonos subsection=párrafo/apartado/subsección ' +
  'subsequent=posterior/ulterior subsidiary=filial/subsidiario subsist=subsistir/existir substance=sustancia ' +
  'substantial=sustancial/considerable substitute=sustituir subtle=sutil/sutiles suburb=suburbio ' +
  'subway=metro/metros/subterráneo success=éxito/sucesor/suceder sudan=sudán/sudánes sue=demandar/litigar/litigue ' +
  'suffer=sufrir sufficient=suficiente suggest=sugerir suit=adecuado/apropiado suite=suite/suites/conjunto ' +
  'sum=suma summary=resumen/sumario summer=verano/estival sun=sol/soles/solar/solares/soleado sunday=domingo ' +
  'sunset=ocaso/ocasos/puesta super=súper supervise=supervisar/vigilancia supplement=suplemento ' +
  'supplier=proveedor/suministro/abastecimiento support=apoyo/apoyar suppose=suponer/supuesto/presumir ' +
  'sure=seguro/cierto/asegurar surf=surf/surfes/oleaje surface=superficie surgeon=cirujano/cirugía/quirúrgico ' +
  'surgical=quirúrgico surplus=excedente surrender=entrega/rendición surround=rodear/circundante ' +
  'surveillance=vigilancia/vigile/supervisión survey=encuesta/estudio suspect=sospechar ' +
  'suspend=suspender/sobreseer suspicion=sospecha sustain=sostenible/sustentable/sufrir ' +
  'swallow=tragar/traga/trague/tragan/tragado/ingerir/ingere/ingera/ingestión ' +
  'swap=permuta/canje/canjes/swap/swapes/trueque sweat=sudor/sudores/sudar/suda/sude/sudan/sudado/sudada/sudará ' +
  'sweden=suecia/sueco/sueca/suecos/suecas sweep=barrer/barre/barren/barrido/barra swift=rápido/rápidamente/pronto ' +
  'switzerland=suiza/suizas/suizo/suizos symbol=símbolo sympathy=simpatía/compasión/solidaridad ' +
  'synchronize=sincronizar syndrome=síndrome synthetic=sintético/síntesis syria=siria/sirias/sirio/sirios ' +
  'system=sistema';
