/** Words of general and legal Spanish by idea, as `WordData` says. */
export const vocabulary =
  'abandon=abandonar ability=capacidad/habilidad able=capaz about=acerca/sobre above=arriba/anterior ' +
  'abroad=extranjero/exterior accept=aceptar accident=accidente according=conformidad/acuerdo/arreglo account=cuenta ' +
  'accountable=responsable accuse=acusado/imputado achieve=lograr/alcanzar/logro acknowledge=reconocer ' +
  'acquire=adquirir/adquisición act=ley/acto/actuar/acta action=acción/medida add=añadir/agregar/además/adición ' +
  'address=dirección/domicilio/abordar adequate=adecuado/suficiente adjust=ajustar advance=adelanto/anticipo/avance ' +
  'advantage=ventaja advertise=anuncio/publicidad advice=asesoramiento/consejo/dictamen affect=afectar ' +
  'after=después/tras/posterior again=nuevo/nuevamente against=contra age=edad agency=organismo/agencia ' +
  'agree=acuerdo/convenio/acordar aid=ayuda/asistencia aim=objetivo/finalidad air=aire/aéreo aircraft=aeronave/avión ' +
  'allocate=asignar allow=permitir/autorizar/admitir alone=solo already=ya also=también/asimismo although=aunque ' +
  'always=siempre amend=modificar/enmienda/enmendar among=entre amount=importe/monto/cantidad/suma animal=animal ' +
  'annual=anual answer=respuesta/contestar/responder appeal=apelación/recurso appear=comparecer/aparecer ' +
  'apply=aplicar/solicitud appoint=nombrar/designar approach=enfoque ' +
  'appropriate=apropiado/adecuado/pertinente/oportuno approve=aprobar area=zona/área/región/ámbito ' +
  'arise=surgir/derivar arm=arma/armado arrange=arreglo/acuerdo arrest=detención/arresto/detener ask=pedir/preguntar ' +
  'assess=evaluación asset=activo/bien assign=ceder/cesión/asignar assist=asistencia/ayuda/asistir/ayudar ' +
  'attach=adjuntar/anexo attempt=intento/tentativa attend=asistir authority=autoridad available=disponible ' +
  'avoid=evitar award=laudo/adjudicar/otorgar aware=consciente/conciencia/sensibilización balance=equilibrio/saldo ' +
  'ban=prohibir bank=banco/bancario bar=barra/impedir barrier=barrera/obstáculo base=base/fundamento/fundar ' +
  'bear=llevar/soportar become=convertirse/pasar before=antes/ante/previo begin=comenzar/comienzo/inicio behalf=nombre ' +
  'behaviour=conducta/comportamiento belief=creencia/creer/convicción belong=pertenecer below=abajo/inferior ' +
  'benefit=beneficio/prestación best=mejor between=entre beyond=allá bid=oferta/licitación bill=proyecto/factura ' +
  'birth=nacimiento/nacer/nacido board=junta/consejo/bordo boat=embarcación/barco body=organismo/cuerpo/órgano ' +
  'book=libro border=frontera both=ambos boundary=límite/frontera branch=rama/sucursal ' +
  'breach=incumplimiento/violación/infracción break=romper/ruptura broad=amplio broadcast=radiodifusión/difusión ' +
  'budget=presupuesto build=edificio/construir burden=carga business=negocio/empresa/comercial buy=comprar ' +
  'call=llamar/convocar cancel=cancelar/anular capacity=capacidad/calidad care=cuidado/atención carriage=transporte ' +
  'carry=llevar/realizar/ejercer case=caso/causa cease=cesar/dejar certain=cierto/determinado chair=presidente ' +
  'challenge=desafío/reto/impugnar change=cambio/cambiar/modificación chapter=capítulo ' +
  'charge=cargo/carga/cobrar/encargado charter=carta chemical=químico chief=jefe child=niño/hijo/menor ' +
  'choice=elección/elegir citizen=ciudadano city=ciudad claim=reclamación/demanda/crédito class=clase/categoría ' +
  'clause=cláusula clean=limpio clear=claro clerk=secretario close=cerrar/cierre/estrecho coast=costa/costero ' +
  'code=código collect=recaudar/recoger/cobro/recopilación combat=combate/lucha come=venir/entrar commerce=comercio ' +
  'commission=comisión commit=cometer/comprometer commitment=compromiso committee=comité common=común ' +
  'communicate=comunicar community=comunidad company=compañía/sociedad/empresa compensation=indemnización/compensación ' +
  'compete=competencia complain=queja/denuncia complete=completar/concluir comply=cumplir ' +
  'component=componente/elemento comprehensive=amplio/integral/completo/exhaustivo ' +
  'computer=computadora/ordenador/informático concern=concernir/preocupación/interesado conclude=concluir/celebrar ' +
  'condition=condición conduct=conducta/realizar/llevar confer=conferir/otorgar connection=relación/conexión ' +
  'consider=considerar/examinar consistent=compatible/coherente contain=contener ' +
  'container=contenedor/recipiente/envase contents=contenido contrary=contrario/infringir ' +
  'contribute=contribuir/aportación control=control convene=convocar convict=condenar cooperate=cooperar ' +
  'copy=copia/ejemplar corporation=sociedad/corporación/empresa correct=correcto/corregir cost=costo/coste/gasto ' +
  'council=consejo counsel=abogado/asesor country=país court=tribunal/corte/juzgado cover=cubrir/cobertura ' +
  'create=crear/creación credit=crédito/acreedor crew=tripulación crime=crimen/delito/penal/criminal/delincuencia ' +
  'crop=cosecha/cultivo cross=cruzar currency=moneda/divisa/corriente/actual/vigente custody=custodia/guarda ' +
  'custom=aduana/aduanero/costumbre customer=cliente damage=daño/perjuicio danger=peligro data=dato date=fecha day=día ' +
  'deal=tratar/trato/operación death=muerte/fallecimiento/muerto/morir debt=deuda/deudor ' +
  'decide=decidir/decisión/resolver/resolución decrease=disminución deem=considerar/estimar/reputar ' +
  'default=incumplimiento/defecto defence=defensa/defender/demandado degree=grado delay=demora/retraso ' +
  'delete=suprimir/eliminar deliver=entregar demand=demanda/exigir deny=negar/denegar ' +
  'department=ministerio/departamento deputy=adjunto/suplente/viceministro describe=describir design=diseño/diseñar ' +
  'destroy=destruir detail=detalle detain=detener/detención determine=determinar/decidir develop=desarrollar/elaborar ' +
  'device=dispositivo/aparato different=diferente/distinto direct=dirigir/dirección/directo/ordenar ' +
  'director=director/consejero disability=discapacidad/incapacidad discharge=descargar/cumplir/vertido ' +
  'disclose=divulgar/revelar discover=descubrir discuss=discutir/debate disease=enfermedad dismiss=desestimar/despedir ' +
  'display=exhibir/mostrar dispose=disponer/eliminación/disposición dispute=controversia/disputa/litigio/diferencia ' +
  'distribute=distribuir district=distrito divide=dividir/división/sección domestic=interno/nacional/doméstico ' +
  'drawing=dibujo drinking=beber/bebida/potable drive=conducir drug=droga/medicamento/estupefaciente ' +
  'due=debido/vencimiento duration=duración duty=deber/obligación/función/derecho/arancel early=temprano/anticipado ' +
  'earn=ganar/ingresos earth=tierra education=educación/enseñanza effect=efecto/efectivo/eficaz/vigor effort=esfuerzo ' +
  'either=cualquiera elect=elegir/elección/electoral eligible=elegible/admisible embassy=embajada ' +
  'emergency=emergencia/urgencia employ=emplear/empleo/trabajador empower=facultar/empoderamiento ' +
  'enable=permitir/habilitar enact=promulgar encourage=alentar/fomentar/estimular end=fin/terminar/final ' +
  'enforce=ejecutar/ejecución/aplicación/cumplimiento engage=contratar/dedicar enhance=mejorar/reforzar/aumentar ' +
  'enjoy=gozar/disfrutar/goce enough=suficiente/bastante ensure=asegurar/garantizar/velar ' +
  'enter=entrar/entrada/ingresar enterprise=empresa entire=entero/íntegro entitle=derecho/titulado ' +
  'environment=medio/ambiente/entorno equal=igual/igualdad equipment=equipo/equipamiento error=error ' +
  'escape=escapar/fuga especially=especialmente establish=establecer/crear estate=sucesión/patrimonio ' +
  'estimate=estimación event=evento/acontecimiento/suceso/hecho every=cada/todo evidence=prueba/evidencia ' +
  'example=ejemplo exceed=exceder/superar/exceso except=excepto/salvo/excepción exchange=intercambio/cambio ' +
  'execute=ejecutar/ejecución exempt=eximir/exención/exento exercise=ejercer/ejercicio ' +
  'expand=ampliar/expandir/expansión expect=esperar/prever expense=gasto expert=experto/pericia ' +
  'expire=expirar/vencer/vencimiento extend=extender/prorrogar/ampliar extent=medida/alcance ' +
  'external=extranjero/exterior/externo facility=instalación/facilidad fact=hecho fail=incumplir/falta/fracaso ' +
  'fair=justo/equitativo/feria/leal faith=fe fall=caer/caída farm=granja/agricultor/agrícola father=padre ' +
  'fault=culpa/falta favour=favor/favorecer fee=tasa/honorario/cuota/tarifa/derecho feed=alimento ' +
  'female=mujer/femenino few=poco field=campo/ámbito fight=lucha/luchar/combatir file=presentar/archivo/expediente ' +
  'final=definitivo/final find=encontrar/hallar/constatación fine=multa fire=incendio/fuego firearm=arma first=primero ' +
  'fish=pez/pescado/pesca/pescar/pesquero fix=fijar flag=bandera/pabellón flight=vuelo/fuga flow=flujo/caudal ' +
  'follow=seguir/siguiente food=alimento force=fuerza/vigor forest=bosque/forestal form=forma/formulario ' +
  'former=antiguo/anterior forward=transmitir/remitir foster=fomentar/promover foundation=fundación/fundamento ' +
  'framework=marco free=libre/libertad/gratuito freight=flete/carga frequent=frecuente fresh=fresco/dulce friend=amigo ' +
  'fuel=combustible full=pleno/completo/total function=función fund=fondo/financiar further=además/adicional/ulterior ' +
  'future=futuro gain=ganancia/obtener gas=gas gather=reunir/recoger gift=donación/regalo/obsequio give=dar/otorgar ' +
  'goal=meta/objetivo good=bien/mercancía/bueno/mercadería govern=gobierno/regir/gubernamental governor=gobernador ' +
  'grant=otorgar/conceder/subvención/concesión gross=bruto/grave ground=motivo/tierra/suelo/razón group=grupo ' +
  'grow=crecer/crecimiento guarantee=garantía guardian=tutor guide=guía/directriz/orientación guilt=culpable ' +
  'half=mitad/medio handle=manejo/manipulación/manejar happen=ocurrir/suceder harbour=puerto/portuario ' +
  'harm=daño/perjuicio/nocivo/dañar head=jefe/cabeza health=salud/sanitario/sano hear=oír/audiencia/vista ' +
  'heir=heredero held=tener/titular/poseer/tenedor help=ayudar/ayuda high=alto/elevado ' +
  'highway=carretera/camino/vial/autopista hire=contratar/alquilar home=hogar/domicilio/casa ' +
  'honest=honesto/honor/honrar hospital=hospital host=anfitrión/acoger hour=hora house=casa/vivienda/cámara/hogar ' +
  'however=obstante/embargo human=humano husband=marido/esposo identify=identificar immediate=inmediato ' +
  'immigration=inmigración/migratorio impair=deterioro/menoscabo implement=aplicar/implementar/ejecución ' +
  'impose=imponer imprison=prisión/encarcelamiento improve=mejorar include=incluir/comprender/inclusión ' +
  'income=ingreso/renta incorporate=incorporar/constituir increase=aumentar/incrementar incur=incurrir ' +
  'indigenous=indígena/aborigen/autóctono individual=individuo/persona inform=informar ' +
  'infringe=infringir/infracción/violar inhabitant=habitante initiate=iniciar injure=lesión/daño/herida/perjuicio ' +
  'inquiry=investigación insolvency=insolvencia/quiebra/concurso institution=institución instruct=instruir ' +
  'instrument=instrumento insurance=seguro/asegurar intend=intención/pretender/destinar ' +
  'interfere=interferir/injerencia introduce=introducir/presentar invest=invertir/inversión investigate=investigar ' +
  'involve=implicar/participar issue=emitir/expedir/cuestión/asunto item=artículo/elemento/punto ' +
  'job=empleo/puesto/trabajo join=conjunto/unirse/adherir/solidario judge=juez/sentencia/judicial/juzgar ' +
  'jurisdiction=jurisdicción/competencia keep=mantener/conservar/guardar kill=matar kind=tipo/clase/especie ' +
  'knowledge=conocimiento/saber/conocer known=conocido label=etiqueta labour=trabajo/obra/laboral lack=falta/carencia ' +
  'lake=lago land=tierra/terreno landlord=arrendador language=lengua/idioma/lingüístico large=grande last=último ' +
  'later=posterior/tarde/último launch=lanzar/lanzamiento law=ley/derecho/legal/lícito lawyer=abogado lay=depositar ' +
  'lead=conducir/dirigir/líder learn=aprender lease=arrendamiento least=menos leave=dejar/salir/licencia/permiso ' +
  'legal=legal/jurídico legislation=legislación lend=préstamo less=menos letter=carta/letra level=nivel ' +
  'liability=responsabilidad/pasivo licence=licencia/permiso lien=gravamen life=vida light=luz/luminoso/ligero ' +
  'like=similar/probable/semejante limit=límite/limitar line=línea link=vínculo/enlace list=lista/enumerar ' +
  'listen=escuchar little=poco/pequeño live=vivir/vivo/vida livestock=ganado locate=ubicar/lugar/ubicación/situar ' +
  'long=largo loss=pérdida/perder low=bajo/inferior machine=máquina mail=correo main=principal maintain=mantener ' +
  'major=mayor/mayoría/importante make=hacer/realizar man=hombre/masculino/varón ' +
  'manage=gestionar/administrar/manejo/gerente mandatory=obligatorio manner=manera/modo/forma manufacture=fabricar ' +
  'map=mapa marine=mar/marino/marítimo mark=marca/marcar market=mercado/comercialización marriage=matrimonio/casar ' +
  'master=capitán/maestro material=material/importante matter=asunto/cuestión/materia mean=significar/medio/entender ' +
  'measure=medida/medir medical=médico/medicina/medicamento meet=reunión/satisfacer/cumplir/reunir member=miembro ' +
  'memorandum=memorando merchant=mercante/comerciante merge=fusión message=mensaje method=método ' +
  'mine=mina/minero/mineral minor=menor minute=minuta/acta mislead=engañar/engañoso mission=misión ' +
  'mistake=error/equivocación mobile=movilidad/móvil money=dinero/monetario month=mes more=más mortgage=hipoteca ' +
  'mother=madre motion=moción motor=motor/automotor movable=mueble/personal move=mover/movimiento/desplazar ' +
  'murder=homicidio/asesinato name=nombre/denominación nation=nación nature=naturaleza/física ' +
  'necessary=necesario/necesidad neglect=negligencia/descuido neighbour=vecino neither=ninguno/tampoco network=red ' +
  'new=nuevo newspaper=periódico/diario next=próximo/siguiente note=nota/señalar notice=aviso/notificar number=número ' +
  'oath=juramento object=objeto/objeción/oposición oblige=obligación observe=observar obstruct=obstruir obtain=obtener ' +
  'occupy=ocupar/ocupación occur=ocurrir/producir/suceso offence=delito/infracción offer=oferta/ofrecer ' +
  'office=oficina/cargo/sede officer=oficial/funcionario/agente official=oficial/funcionario oil=petróleo/aceite ' +
  'old=viejo/antiguo only=solamente/sólo/único open=abrir/abierto/apertura ' +
  'operate=operar/operación/operador/funcionamiento opinion=opinión/dictamen opportunity=oportunidad ' +
  'oppose=oponer/oposición order=orden/mandamiento/decreto/pedido original=original other=otro outcome=resultado ' +
  'outside=fuera/exterior outstanding=pendiente/sobresaliente own=propietario/dueño/propio/poseer ' +
  'package=embalaje/paquete/envase page=página paper=papel paragraph=párrafo/apartado/inciso parent=padre/progenitor ' +
  'park=parque part=parte/parcial partner=socio/asociación pass=pasar/aprobar/paso passenger=pasajero/viajero ' +
  'passport=pasaporte patent=patente pay=pagar/pago/abonar/pagadero peace=paz/pacífico penalty=pena/sanción/multa ' +
  'pending=pendiente pension=pensión/jubilación people=pueblo/gente/persona per=por percent=ciento ' +
  'perform=desempeñar/ejecución/cumplimiento/realizar period=período/plazo permit=permitir/permiso/autorización ' +
  'personnel=personal petition=petición pipeline=oleoducto/tubería/ducto place=lugar/colocar ' +
  'plaintiff=demandante/actor plan=plan plant=planta/vegetal play=jugar/desempeñar pleasure=placer ' +
  'pledge=prenda/garantía policy=política/póliza pollution=contaminación poor=pobre/pobreza population=población ' +
  'position=posición/puesto/cargo possess=poseer/posesión possible=posible/posibilidad post=puesto/correo/publicar ' +
  'postpone=aplazar/posponer power=poder/facultad/potencia/energía practice=práctica/ejercer prejudice=perjuicio ' +
  'premises=local/locales/instalaciones prepare=preparar/elaborar prescribe=prescribir/establecer/reglamentario ' +
  'preserve=preservar/conservar press=prensa prevent=prevenir/impedir previous=anterior/previo price=precio ' +
  'primary=primario/principal prime=primer principal=principal print=imprimir/impresión ' +
  'prior=anterior/previo/prioridad prison=prisión/preso/cárcel privacy=privacidad/privado/intimidad ' +
  'procedure=procedimiento/proceso process=proceso/tratamiento procure=contratación/adquisición/compras ' +
  'profit=ganancia/lucro/beneficio/utilidad program=programa progress=progreso/avance prohibit=prohibir ' +
  'project=proyecto promote=promover/fomentar/promoción prompt=pronto/rápido proof=prueba/probar/demostrar ' +
  'proper=debido/apropiado/adecuado property=propiedad/bien proposal=propuesta/proponer ' +
  'prosecute=procesar/persecución/fiscal provide=proporcionar/prever/disposición/suministrar/prestar ' +
  'punish=castigar/pena purchase=compra purpose=fin/propósito/objeto/finalidad/efecto ' +
  'pursuant=conformidad/virtud/arreglo qualify=calificar/requisito quality=calidad quantity=cantidad quarter=trimestre ' +
  'question=cuestión/pregunta rail=ferrocarril/ferroviario raise=elevar/recaudar/plantear range=gama/rango ' +
  'rate=tasa/tipo/tarifa raw=crudo/bruto/prima reach=alcanzar/llegar read=leer/lectura ready=listo real=real/inmueble ' +
  'reason=razón/motivo/razonable receipt=recibir/recepción/recibo/destinatario recent=reciente ' +
  'reconcile=conciliar/reconciliación record=registro/expediente/grabación recover=recuperar/cobrar ' +
  'refer=referir/remitir/referencia/mencionar refund=reembolso/devolución refuse=rechazar/negar/negativa ' +
  'regard=respecto/relación register=registro/inscripción regulate=reglamento/regular reject=rechazar ' +
  'relate=relativo/relación/pariente release=liberación/puesta relevant=pertinente/correspondiente ' +
  'reliable=fiable/basarse/confiable relief=alivio/socorro/reparación remain=permanecer/quedar/resto/restante ' +
  'remedy=recurso/remedio remote=remoto/distancia remove=retirar/eliminar/remover/remoción ' +
  'remuneration=remuneración/retribución render=prestar/dictar renew=renovar rent=alquiler/renta/arrendar ' +
  'repay=reembolsar repeal=derogar/revocar replace=sustituir/reemplazar reply=respuesta/responder ' +
  'report=informe/reportar/notificar request=solicitud/petición/pedir require=exigir/requerir/requisito/exigencia ' +
  'research=investigación reside=residir/residencia/domicilio resign=renunciar/dimisión ' +
  'resolve=resolver/resolución/solución resource=recurso respect=respeto/respecto respond=responder/respuesta ' +
  'responsible=responsable rest=descanso/resto restore=restablecer/restaurar restrict=restringir/limitar ' +
  'result=resultado retail=menor/detalle retain=retener/conservar retire=jubilación/retiro ' +
  'return=devolver/retorno/regreso/devolución/declaración revenue=ingreso reverse=inverso/revocar ' +
  'review=revisión/revisar/examen/examinar right=derecho risk=riesgo river=río role=papel/función room=sala/habitación ' +
  'royal=real royalty=regalía rule=regla/norma/reglamento safe=seguridad/seguro salary=salario/sueldo ' +
  'sale=venta/vender/vendedor same=mismo sample=muestra satisfy=satisfacer save=ahorrar/ahorro/salvar ' +
  'schedule=anexo/calendario/apéndice/horario scheme=régimen/plan/sistema school=escuela/escolar ' +
  'science=ciencia/científico scope=alcance/ámbito seal=sello/sellar search=búsqueda/registro/buscar ' +
  'season=temporada/estación seat=sede/asiento second=segundo section=artículo/sección ' +
  'secure=seguridad/garantizar/valor/asegurar see=ver seed=semilla seek=buscar/solicitar/procurar seem=parecer ' +
  'seize=incautar/embargo/decomiso select=seleccionar/escoger send=enviar/remitir senior=superior/alto sense=sentido ' +
  'sentence=condena/sentencia/pena/frase separate=separado/distinto serious=grave/serio ' +
  'serve=servicio/servir/notificar session=sesión/período set=fijar/establecer/conjunto ' +
  'settle=arreglo/solucionar/liquidación several=varios severe=severo/grave share=acción/compartir/participación/cuota ' +
  'ship=buque/nave/navío/embarcación shipment=envío/embarque short=corto/breve show=mostrar/demostrar side=lado ' +
  'sign=firmar/firma/signo/señal significant=significativo/importante similar=similar/semejante/análogo since=desde ' +
  'single=único/solo site=sitio/lugar size=tamaño skill=habilidad/competencia/aptitud slavery=esclavitud slow=lento ' +
  'small=pequeño software=programa/informático soil=suelo sole=único/exclusivo son=hijo soon=pronto ' +
  'sound=sonido/sonoro source=fuente space=espacio speak=hablar/palabra/discurso special=especial species=especie ' +
  'specify=especificar/determinado spend=gastar sport=deporte spouse=cónyuge/esposo spread=propagación/difundir ' +
  'stage=etapa/fase standard=norma/estándar standing=permanente/legitimación start=comenzar/inicio/empezar ' +
  'state=estado/declaración station=estación statistics=estadística status=estatuto/estado/condición ' +
  'statute=ley/estatuto/legal stay=estancia/suspensión steal=robo/hurto/robar steel=acero step=medida/paso ' +
  'stock=existencia/acción/reserva stop=detener/parar storage=almacenamiento/depósito strategy=estrategia ' +
  'stream=arroyo/corriente street=calle strengthen=fortalecer/reforzar strike=huelga strong=fuerte/sólido ' +
  'structure=estructura student=estudiante/alumno study=estudio subject=sujeto/sujeción/reserva/objeto/someter ' +
  'submit=presentar/someter subsection=párrafo/apartado/subsección subsequent=posterior/ulterior ' +
  'subsidiary=filial/subsidiario substance=sustancia substantial=sustancial/considerable substitute=sustituir ' +
  'success=éxito/sucesor/suceder suffer=sufrir sufficient=suficiente suggest=sugerir suit=adecuado/apropiado sum=suma ' +
  'summary=resumen/sumario supervise=supervisar/vigilancia supplement=suplemento ' +
  'supplier=proveedor/suministro/abastecimiento support=apoyo/apoyar surface=superficie surplus=excedente ' +
  'surrender=entrega/rendición surround=rodear/circundante survey=encuesta/estudio suspect=sospechar ' +
  'sustain=sostenible/sustentable/sufrir system=sistema take=tomar/toma/adoptar target=objetivo/meta ' +
  'tax=impuesto/fiscal/tributario/contribuyente teach=enseñar/maestro/docente team=equipo technical=técnico/tecnología ' +
  'temporary=temporal/provisional tenant=arrendatario/inquilino tender=licitación/oferta tenure=mandato/tenencia ' +
  'term=término/plazo/mandato terminate=terminar/rescindir test=prueba/ensayo/probar thereafter=después ' +
  'therefore=tanto/consiguiente thing=cosa think=pensar/pensamiento third=tercero threat=amenaza ' +
  'through=mediante/través timber=madera time=tiempo/momento/vez timely=oportuno title=título together=juntos/conjunto ' +
  'tool=herramienta/instrumento tort=daño/responsabilidad tourism=turismo/turista town=ciudad/pueblo trace=rastro ' +
  'trade=comercio trademark=marca traffic=tráfico/tránsito train=formación/capacitación/tren ' +
  'transact=transacción/operación transfer=transferencia/traslado/cesión translate=traducir travel=viaje/viajar ' +
  'treasury=tesoro treat=tratar/tratamiento/trato treaty=tratado tree=árbol trial=juicio/ensayo ' +
  'trust=fideicomiso/confianza try=intentar/juzgar turn=turno/vez/girar type=tipo unable=incapaz/imposibilidad ' +
  'under=virtud/conforme/bajo understand=entender/comprender undertake=emprender/compromiso/empresa ' +
  'unfair=desleal/injusto union=unión/sindicato unit=unidad unite=unir/unido unlawful=ilícito/ilegal update=actualizar ' +
  'use=usar/uso/utilizar/empleo/usuario usual=habitual/usual valid=válido/validez/vigencia ' +
  'valuable=valor/valioso/valoración variety=variedad/diverso/variar view=vista/opinión virtue=virtud void=nulo ' +
  'voluntary=voluntario vote=votar/voto/sufragio waive=renunciar war=guerra warrant=orden/garantía/mandamiento ' +
  'waste=residuo/desecho/desperdicio watch=vigilar/observar water=agua weak=débil weapon=arma web=web/sitio ' +
  'week=semana weight=peso/pesar welfare=bienestar well=bien/pozo west=oeste/occidental wheat=trigo/grano ' +
  'whenever=cuando/siempre wherever=dondequiera while=mientras white=blanco whole=conjunto/entero/totalidad/totalmente ' +
  'wide=amplio widow=viuda wife=esposa/mujer wild=silvestre/fauna wilful=intencional/deliberado/dolosamente ' +
  'willing=dispuesto win=ganar wish=desear withdraw=retirar/retiro withhold=retener witness=testigo/fe ' +
  'word=palabra/término world=mundo/mundial worth=valor write=escribir/escrito wrong=error/equivocado year=año/anual ' +
  'yield=rendimiento young=joven/juventud zone=zona';
