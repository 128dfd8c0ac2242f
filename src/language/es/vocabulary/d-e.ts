/** Words of general and legal Spanish by idea, as `WordData` says: ideas from d to e. */
export const words =
  'daily=diario/cotidiano dairy=lácteo/láctea/leche/leches/lechería dam=presa/presas/represa/embalse/dique/diques ' +
  'damage=daño/perjuicio dance=danza/danzas/baile/bailes/bailarín/baila/bailan/bailado danger=peligro ' +
  'dark=oscuro/oscuridad dash=guion/guiones/raya/rayas data=dato database=base/bases/datos date=fecha ' +
  'daughter=hija/hijas dawn=alba/albas/amanecer day=día deadline=plazo/plazos/límite/fecha/fechas/vencimiento ' +
  'deadly=mortal/mortífero/letal/letales deaf=sordo/sorda/sordos/sordas/sordera deal=tratar/trato/operación ' +
  'dealer=comerciante/distribuidor/concesionario/agente death=muerte/fallecimiento/muerto/morir ' +
  'debris=escombro/desecho/residuo debt=deuda/deudor december=diciembre ' +
  'decide=decidir/decisión/resolver/resolución declaration=declaración ' +
  'decline=rechazar/declinar/disminución/rehusar/descenso decorate=decoración/decore/condecoración/adorno ' +
  'decrease=disminución dedicate=dedicar/consagrar/destinar deem=considerar/estimar/reputar ' +
  'deep=profundo/fondo/fondos/hondo/hondos deer=ciervo/venado default=incumplimiento/defecto ' +
  'defective=defectuoso/vicio/vicios defence=defensa/defender/demandado defense=defensa/defender/defiende ' +
  'deficit=déficit/carencia define=definir/entender/entiende degree=grado delay=demora/retraso delegate=delegar ' +
  'delete=suprimir/eliminar deliberate=deliberar/intencional delicate=delicado delight=placer/deleite ' +
  'deliver=entregar delta=delta/deltas demand=demanda/exigir demography=demográfico ' +
  'demonstrate=demostrar/demuestra/manifestación den=guarida denmark=dinamarca/danés ' +
  'denomination=denominación/confesión dense=denso/densa/densos/densas/densidad dental=dental/dentista/odontólogo ' +
  'deny=negar/denegar department=ministerio/departamento deploy=desplegar/despliegue ' +
  'deposit=depósito/consignación/yacimiento depot=depósito/almacén deputy=adjunto/suplente/viceministro ' +
  'descend=descenso/ascendencia/desciende describe=describir design=diseño/diseñar desirable=conveniente/deseable ' +
  'desktop=escritorio/mesa/mesas despite=pesar/obstante/pese destination=destino destroy=destruir detail=detalle ' +
  'detain=detener/detención detective=detective/investigador determine=determinar/decidir devastate=devastar ' +
  'develop=desarrollar/elaborar device=dispositivo/aparato devote=dedicar/dedique/consagrar/destinar ' +
  'diabetes=diabetes diagnose=diagnóstico diagram=diagrama/esquema ' +
  'dial=esfera/marcar/marca/marque/marcan/marcado/cuadrante dialogue=diálogo diameter=diámetro diary=diario/agenda ' +
  'dictionary=diccionario diesel=diésel/gasóleo different=diferente/distinto difficult=difícil/dificultad ' +
  'dig=cavar/cava/cave/cavan/cavado/cavada/cavará/excavar/excave digital=digital/numérico ' +
  'dignity=dignidad/digno/dignos diligence=diligencia/celo/celos dimension=dimensión ' +
  'dine=cenar/cena/cene/cenan/cenado/cenada/cenará/cenas/comedor ' +
  'dip=inmersión/sumergir/mojar/moja/moje/mojan/mojado/mojada/mojará diplomatic=diplomático ' +
  'direct=dirigir/dirección/directo/ordenar director=director/consejero ' +
  'dirt=suciedad/tierra/sucio/sucia/sucios/sucias disability=discapacidad/incapacidad ' +
  'disagree=desacuerdo/discrepancia/disentir disc=disco/discos discharge=descargar/cumplir/vertido ' +
  'discipline=disciplina disclaimer=renuncia/descargo/exención disclose=divulgar/revelar discover=descubrir ' +
  'discretion=discreción/arbitrio/criterio/apreciación discuss=discutir/debate disease=enfermedad ' +
  'disgust=asco/ascos/repugnancia dish=plato/platos/vajilla dismiss=desestimar/despedir display=exhibir/mostrar ' +
  'dispose=disponer/eliminación/disposición dispute=controversia/disputa/litigio/diferencia ' +
  'dissemination=difusión/difundir/diseminación/divulgación dissolve=disolver/disolución/disuelve ' +
  'distance=distancia distinctive=distintivo distract=distraer ' +
  'distress=socorro/angustia/peligro/embargo/sufrimiento distribute=distribuir district=distrito ' +
  'disturb=perturbar/disturbio/molestar/alterar/altere ditch=zanja/zanjas/cuneta/acequia ' +
  'dive=bucear/bucea/bucee/bucean/buceado/buceo/buceos/buzo/buzos/inmersión/submarinismo diversity=diversidad ' +
  'divide=dividir/división/sección divine=divino/divina dock=muelle/dársena/dique/diques/estibador ' +
  'doctor=médico/doctor doctrine=doctrina document=documento dodge=esquivar/eludir/elude/eluden/eludido/eluda ' +
  'dog=perro/perros/canino doll=muñeca dolphin=delfín domain=dominio/ámbito dome=cúpula/domo/domos ' +
  'domestic=interno/nacional/doméstico domicile=domicilio dominant=dominante/domine/dominio ' +
  'donate=donar/dona/done/donan/donado/donada/donará/donación/donante door=puerta ' +
  'dope=dopaje/dopar/dopa/dope/dopan/dopado/dopada/dopará dose=dosis/posología/dosificación dot=punto/puntos ' +
  'double=doble/dobles/duplicar doubt=duda/dudas/dudoso dough=masa/masas down=abajo/abajos downstream=abajo/abajos ' +
  'drain=drenar/drena/drene/drenan/drenado/drenaje/desagüe/vaciar/vacia/vacie/vacian/vaciado/purga/purgas/drenas ' +
  'dramatic=dramático/drama/dramas/teatral draw=dibujar/girar/sorteo/extraer/librar/dibujo drawing=dibujo ' +
  'dream=sueño/sueños dress=vestido/vestir/veste/vesten/vesta/viste/vistes/apósito ' +
  'drill=perforar/taladro/simulacro/sondeo drinking=beber/bebida/potable drive=conducir ' +
  'drone=dron/drones/tripulado drop=gota/gotas/caída/caídas/abandonar drought=sequía ' +
  'drug=droga/medicamento/estupefaciente drum=tambor/bidón/bidónes dual=doble/dobles/dual/duales ' +
  'duality=dualidad/doble/dobles duck=pato/patos due=debido/vencimiento dull=mate/mates/opaco/opacos/sordo/sordos ' +
  'duly=debidamente/debido/forma/formas dump=dumping/vertimiento/vertido/vertedero/verter/verte/verten/verta ' +
  'duration=duración duty=deber/obligación/función/derecho/arancel dwelling=vivienda/habitación/morada ' +
  'dynasty=dinastía e-mail=correo/electrónico eager=deseoso/ansioso eagle=águila early=temprano/anticipado ' +
  'earn=ganar/ingresos earth=tierra earthquake=terremoto/sismo/sismos/sísmico/seísmo east=estes/oriental ' +
  'easy=fácil/faciles/fácilmente eat=comer/consumir/alimentación echo=eco/ecos economic=económico ' +
  'edition=edición/editar/editor education=educación/enseñanza effect=efecto/efectivo/eficaz/vigor ' +
  'efficient=eficiente/eficaz/eficaces effort=esfuerzo egg=huevo/huevos/óvulo/óvulos egypt=egipto/egipcio ' +
  'eight=ocho/ochos/octavo eighth=octavo/octava either=cualquiera elaborate=elaborar/detallar ' +
  'elderly=anciano/vejez/vejeces/mayor/mayores/edad/edades elect=elegir/elección/electoral electoral=electoral ' +
  'electronic=electrónico elegant=elegante element=elemento elephant=elefante ' +
  'elevate=elevar/eleva/eleve/elevan/elevado/elevación/ascensor eleven=once/onces/undécimo/onceavo ' +
  'eligible=elegible/admisible eliminate=eliminar/suprimir embarrass=avergonzar/incomodar embassy=embajada ' +
  'embed=incorporar/integrar/insertar/incrustar emblem=emblema ' +
  'embrace=abarcar/abarque/abrazar/abrace/adoptar/adopte embryo=embrión emergency=emergencia/urgencia ' +
  'emit=emisión/emitir/emite/emiten/emitido/emita emperor=emperador/imperial ' +
  'emphasis=énfasis/hincapié/acento/subrayar employ=emplear/empleo/trabajador empower=facultar/empoderamiento ' +
  'enable=permitir/habilitar enact=promulgar enclosure=recinto/cercado/anexo/anexos/adjunto ' +
  'encounter=encontrar/encuentro/enfrentar/tropezar encourage=alentar/fomentar/estimular ' +
  'encrypt=cifrar/cifrado/encriptar/codificar end=fin/terminar/final endanger=peligro/comprometer/amenazar/riesgo ' +
  'endless=interminable/infinito ' +
  'endorse=endosar/endose/respaldar/aprobar/aprobe/endoso/refrendar/avalar/avala/avale/avalan/avalado ' +
  'energy=energía/energético enforce=ejecutar/ejecución/aplicación/cumplimiento engage=contratar/dedicar ' +
  'engine=motor/motores english=inglés/inglaterra engraving=grabado/grabar enhance=mejorar/reforzar/aumentar ' +
  'enjoy=gozar/disfrutar/goce enormous=enorme/ingente enough=suficiente/bastante ' +
  'enrol=inscribir/matricular/afiliar/afilie ensure=asegurar/garantizar/velar enter=entrar/entrada/ingresar ' +
  'enterprise=empresa entertainment=entretenimiento/espectáculo/diversión enthusiasm=entusiasmo ' +
  'entire=entero/íntegro entitle=derecho/titulado entity=entidad/ente/entes envelope=sobres/envoltura ' +
  'environment=medio/ambiente/entorno episode=episodio equal=igual/igualdad equation=ecuación ' +
  'equip=equipar/dotar/equipo equipment=equipo/equipamiento equitable=equitativo/equidad ' +
  'equity=equidad/capital/patrimonio equivalent=equivalente ' +
  'erect=erigir/erige/erigen/erigido/levantar/erección/edificar error=error escape=escapar/fuga ' +
  'escort=escolta/acompañar especially=especialmente essay=ensayo/redacción essence=esencia ' +
  'essentially=esencialmente/fundamental/imprescindible establish=establecer/crear estate=sucesión/patrimonio ' +
  'esteem=estima/consideración estimate=estimación eternal=eterno/eterna/eternidad ' +
  'ethic=ética/éticas/ético/éticos/deontología ethnocultural=etnocultural/étnico euro=euro/euros ' +
  'european=europeo/europa evaluate=evaluación/evalue/valoración evening=noche/noches/tarde/tardes ' +
  'event=evento/acontecimiento/suceso/hecho eventually=finalmente/final/finales ever=jamás/nunca/nuncas ' +
  'every=cada/todo evidence=prueba/evidencia evolve=evolucionar exact=exacto/preciso/exactamente ' +
  'exam=examen/examinar/prueba/interrogatorio examiner=examinador/examen/reconocimiento example=ejemplo ' +
  'exceed=exceder/superar/exceso except=excepto/salvo/excepción exchange=intercambio/cambio ' +
  'exclude=excluir/exclusión/excluye exclusive=exclusivo/privativo execute=ejecutar/ejecución ' +
  'exempt=eximir/exención/exento exercise=ejercer/ejercicio exhaust=agotar/escape/agotamiento/exhaustivo ' +
  'exist=existir/existencia/vigente exotic=exótico expand=ampliar/expandir/expansión expect=esperar/prever ' +
  'expedition=expedición expeditious=expedito/diligente/rápido/acelerar/agilizar expense=gasto ' +
  'experience=experiencia expert=experto/pericia expiration=expiración/vencimiento/caducidad/vencer ' +
  'expire=expirar/vencer/vencimiento explain=explicar explicit=explícito/expreso explosion=explosión/explotar ' +
  'exportation=exportación expose=exponer/exposición/expuesto expressly=expresamente ' +
  'extend=extender/prorrogar/ampliar extent=medida/alcance exterior=exterior external=extranjero/exterior/externo ' +
  'extra=adicional/suplementario/extra/extras extract=extraer/extracto extremely=extremadamente/sumamente ' +
  'eye=ojo/ojos/ocular';
