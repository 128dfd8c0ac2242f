/** Words of general and legal Spanish by idea, as `WordData` says: ideas in r. */
export const words =
  'rabbit=conejo race=raza/razas/carrera race-contest=carrera racialize=racializado/raza/razas/racismo/racista ' +
  'racism=racismo/racista/racial/raza/razas rack=bastidor/estante/portaequipaje radar=radar/radares ' +
  'radiation=radiación/irradiación radio=radio/radios/radioeléctrico/radiofónico radio-broadcasting=radiodifusión ' +
  'radiocommunication=radiocomunicación radius=radio/radios rage=rabia/rabias/ira/iras/furia/furias ' +
  'raid=redada/incursión/allanamiento rail=ferrocarril/ferroviario rainbow=lluvia/arcoíris/pluvial ' +
  'raise=elevar/recaudar/plantear ranch=rancho/hacienda range=gama/rango ' +
  'rank=rango/rangos/clasificación/grado/grados/prelación rat=rata/ratas/ratón/ratónes/roedor ' +
  'rate=tasa/tipo/tarifa rational=racional raw=crudo/bruto/prima reach=alcanzar/llegar react=reaccionar ' +
  'read=leer/lectura readily=fácilmente/rápidamente/facilidad ready=listo real=real/inmueble reality=realidad ' +
  'realization=realización/lograr realize=realizar/darse/darses really=realmente realm=reino/reinos/ámbito ' +
  'reappointment=renovación/reelección/nombramiento/mandato reason=razón/motivo/razonable rebel=rebelde/rebelión ' +
  'rebuild=reconstruir recall=recordar/retirada/recuerda/retiro receipt=recibir/recepción/recibo/destinatario ' +
  'recent=reciente reception=recepción/acogida/recibir recession=recesión recipe=receta recognize=reconocer ' +
  'recommendation=recomendación/recomienda reconcile=conciliar/reconciliación reconstruct=reconstrucción ' +
  'record=registro/expediente/grabación recourse=recurso/recurrir/repetición recover=recuperar/cobrar ' +
  'recreation=recreación/recreo/ocio/ocios/esparcimiento recruit=reclutamiento/contratación ' +
  'red=rojo/roja/rojos/rojas reduce=reducir/reducción/disminuir/reduzca/rebaja ' +
  'refer=referir/remitir/referencia/mencionar reflect=reflejar/plasmar/indicar reform=reforma ' +
  'refrain=abstener/abstiene refugee=refugiado refund=reembolso/devolución refuse=rechazar/negar/negativa ' +
  'regard=respecto/relación regional=regional register=registro/inscripción regulate=reglamento/regular ' +
  'rehabilitate=rehabilitación/readaptación/reinserción/concurso reign=reinado/reinar/reina/reine/reinan ' +
  'reinstatement=restablecimiento/reintegración/readmisión/rehabilitación/reincorporación reject=rechazar ' +
  'relate=relativo/relación/pariente relay=relé/relés/retransmitir/relevo/repetidor release=liberación/puesta ' +
  'relevant=pertinente/correspondiente reliable=fiable/basarse/confiable relief=alivio/socorro/reparación ' +
  'relieve=aliviar/alivie/mitigar/mitigue/paliar/palia/palie/palian/paliado/eximir/exime/eximen/eximido/exima ' +
  'religious=religioso remain=permanecer/quedar/resto/restante remedy=recurso/remedio ' +
  'remember=recordar/recuerda/memoria/conmemoración remote=remoto/distancia ' +
  'remove=retirar/eliminar/remover/remoción remuneration=remuneración/retribución renaissance=renacimiento ' +
  'render=prestar/dictar renew=renovar renounce=renunciar renowned=renombrado/reputación/prestigio ' +
  'rent=alquiler/renta/arrendar rental=alquiler/arrendamiento/renta/rentas repair=reparar repay=reembolsar ' +
  'repeal=derogar/revocar repertoire=repertorio replace=sustituir/reemplazar reply=respuesta/responder ' +
  'report=informe/reportar/notificar representative=representante reproduce=reproducir ' +
  'reputation=reputación/prestigio/renombre request=solicitud/petición/pedir ' +
  'require=exigir/requerir/requisito/exigencia research=investigación resemble=parecer/semejar/parecido ' +
  'reserve=reserva reside=residir/residencia/domicilio resign=renunciar/dimisión ' +
  'resolve=resolver/resolución/solución resource=recurso respect=respeto/respecto respond=responder/respuesta ' +
  'responsible=responsable rest=descanso/resto restore=restablecer/restaurar restrict=restringir/limitar ' +
  'result=resultado resume=reanudar/reiniciar retail=menor/detalle retain=retener/conservar ' +
  'retire=jubilación/retiro retransmission=retransmisión retreat=retiro/retirada/retroceso ' +
  'return=devolver/retorno/regreso/devolución/declaración reunion=reunión/reunificación/reagrupación ' +
  'reuse=reutilización reveal=revelar/revele revenge=venganza revenue=ingreso reverse=inverso/revocar ' +
  'review=revisión/revisar/examen/examinar revision=revisión/revisar ' +
  'revive=reactivación/revivir/revive/reviva/reanudar revocation=revocación/retirar/anular rhetoric=retórica ' +
  'rhythm=ritmo/ritmos rich=rico/rica/ricos/ricas ride=montar/viaje/viajes/pasajero rider=jinete/motorista ' +
  'ridge=cresta/dorsal/loma/lomas/cumbrera rifle=fusil/fusiles/rifle/rifles rig=plataforma/aparejo/perforación ' +
  'right=derecho rim=llanta/borde/bordes/aro/aros ring=anillo/aro/aros ' +
  'riot=disturbio/motín/motínes/tumulto/amotinamiento rip=rasgar/rasga/rasgue/rasgan/rasgado/desgarrar ' +
  'rise=aumento/subir/alza/alzas/subida/elevación risk=riesgo risky=arriesgado/riesgoso rite=rito/ritos/ritual ' +
  'rival=rival/rivales/competidor river=río ' +
  'roast=asar/asa/ase/asan/asado/asada/asará/tostar/tosta/toste/tostan/tostado/asados/tueste ' +
  'robbery=robo/robos/robar/roba/robe/roban/robado/robada/robará/atraco robot=robot/robotes robust=robusto/sólido ' +
  'rock=roca/rocas/piedra rod=varilla/barra/barras/caña/cañas/vara/varas role=papel/función ' +
  'roll=rodillo/rollo/rollos/lista/listas/rodar/roda/rode/rodan/rodado/rodada/rodará/padrón roman-seven=vii/viis ' +
  'rome=roma/romas room=sala/habitación rope=cuerda/cabo/cabos/soga/sogas/cable/cables ' +
  'rose=rosa/rosas/rosal/rosales roster=lista/listas/nómina/registro ' +
  'rotation=rotación/rotativo/girar/gira/gire/giran/girado/girada/girará/giro/giros ' +
  'round=redondo/ronda/rondas/vuelta royal=real royalty=regalía rub=frotar/frota/frote/frotan/frotado/frotamiento ' +
  'rubber=caucho/goma/gomas/hule/hules rubbish=basura/desperdicio ruby=rubí/rubís rude=grosero/descortés ' +
  'rule=regla/norma/reglamento ruling=resolución/fallo/fallos/decisión/sentencia rumour=rumor/rumores ' +
  'run=correr/funcionar/dirigir/explotar runway=pista/pistas/aterrizaje russian=ruso/rusa/rusos/rusas/rusia/rusias';
