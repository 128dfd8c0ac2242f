/** Words of general and legal Spanish by idea, as `WordData` says: ideas from p to q. */
export const words =
  'package=embalaje/paquete/envase pad=almohadilla/plataforma/bloque/pastilla page=página ' +
  'pain=dolor/dolores/sufrimiento/doloroso paint=pintura/pintar/pinta/pinte/pintan/pintado/pintor/cuadro ' +
  'pale=pálido/claro/claros palestine=palestino palm=palma/palmas/palmera/palmito panama=panamá/panameño ' +
  'panel=panel/paneles/grupo/grupos/tablero/sala/salas panic=pánico paper=papel parade=desfile/parada ' +
  'paradise=paraíso paragraph=párrafo/apartado/inciso parallel=paralelo parameter=parámetro ' +
  'parent=padre/progenitor paris=parís parish=parroquia park=parque parliament=parlamento part=parte/parcial ' +
  'particular=particular/especial/concreto partner=socio/asociación party=parte/partes/partido ' +
  'pass=pasar/aprobar/paso passenger=pasajero/viajero passive=pasivo/pasiva passport=pasaporte ' +
  'password=contraseña/clave/claves past=pasado/anterior/último pasta=pasta/pastas ' +
  'paste=pasta/pastas/pegar/pega/pegue/pegan/pegado/pegada/pegará pastor=pastor/sacerdote/clero/cleros/cura/curas ' +
  'patch=parche/parcela patent=patente patient=paciente/enfermo patriot=patriota patrol=patrulla ' +
  'pause=pausa/pausas/interrupción pay=pagar/pago/abonar/pagadero peace=paz/pacífico peanut=cacahuete/maní/manís ' +
  'pearl=perla/perlas peer=par/pares/homólogo penalty=pena/sanción/multa pencil=lápiz/lápices pending=pendiente ' +
  'peninsula=península penny=centavo/centésimo/penique pension=pensión/jubilación people=pueblo/gente/persona ' +
  'pepper=pimienta/ají/ajís per=por perceive=percibir/percepción percent=ciento perfect=perfecto ' +
  'perform=desempeñar/ejecución/cumplimiento/realizar period=período/plazo permanent=permanente ' +
  'permit=permitir/permiso/autorización persist=persistente personnel=personal peru=perú/perús/peruano ' +
  'petition=petición petty=menor/menores/caja/cajas/chica/chicas pharmacy=farmacéutico phd=doctorado ' +
  'phenomenon=fenómeno phone=teléfono phonogram=fonograma photo=foto/fotos/fotografía ' +
  'photograph=fotografía/foto/fotos physical=físico/material pick=recoger/elegir/cosecha ' +
  'pickup=recogida/recolección/camioneta picture=imagen/fotografía/cuadro pie=tarta/tartas/pastel/empanada ' +
  'piece=pieza/piezas/trozo/trozos/pedazo pierce=perforar pig=cerdo/cerdos/porcino/puerco/marrano ' +
  'pile=pila/pilas/pilote/montón pill=píldora/pastilla/comprimido pillow=almohada ' +
  'pin=pasador/perno/pernos/alfiler/clavija pine=pino/pinos pioneer=pionero pipe=tubo/tubos/tubería/caño/caños ' +
  'pipeline=oleoducto/tubería/ducto pirate=pirata/piratería pistol=pistola/revólver/corta/cortas ' +
  'pit=foso/fosos/pozo/pozos/fosa/fosas/mina/minas pity=piedad/lástima placard=placa/placas/cartel/letrero ' +
  'place=lugar/colocar placement=colocación/pasantía plague=peste/pestes/plaga/plagas plaintiff=demandante/actor ' +
  'plan=plan plant=planta/vegetal plasma=plasma platinum=platino play=jugar/desempeñar player=jugador ' +
  'playoff=eliminatoria/desempate plaza=plaza/plazas ' +
  'plea=alegato/declaración/alegar/alega/alegue/alegan/alegado/excepción pleasant=agradable ' +
  'please=favor/favores/sírvase pleasure=placer pledge=prenda/garantía plug=enchufe/clavija/tapón/tapónes ' +
  'plus=además poem=poema/poemas/poeta/poetas/poesía poet=poeta/poetas point=punto/puntos/señalar pointless=inútil ' +
  'poison=veneno/tóxico/tóxica/envenenar/intoxicación/toxina poland=polonia/polaco/polaca polar=polar/polares ' +
  'pole=poste/postes/polo/polos/palo/palos/pértiga police=policía policy=política/póliza polite=cortés/educado ' +
  'political=político pollution=contaminación pond=estanque/charca/laguna poor=pobre/pobreza pop=popular ' +
  'population=población porch=porche/portal portable=portátil portal=portal portfolio=cartera ' +
  'portion=porción/parte/partes/fracción/tramo/tramos portrait=retrato portugal=portugal ' +
  'pose=plantear/posar/posa/pose/posan/posado/posada/posará/representar position=posición/puesto/cargo ' +
  'possess=poseer/posesión possible=posible/posibilidad post=puesto/correo/publicar postal=postal/correos ' +
  'poster=cartel/afiche postpone=aplazar/posponer potato=patata/papa/papas ' +
  'potential=potencial/posible/eventual/posibilidad pound=libra/libras ' +
  'pour=verter/verte/verten/vertido/verta/vierte/vaciar/vacia/vacie/vacian/vaciado powder=polvo/polvos/pólvora ' +
  'power=poder/facultad/potencia/energía powerful=poderoso/potente practice=práctica/ejercer ' +
  'precaution=precaución/cautela precise=preciso/exacto predecessor=predecesor/antecesor/causante ' +
  'predict=predecir/prever/preve/preven/prevido/preva/predicción/pronosticar ' +
  'predominantly=predominantemente/principalmente prejudice=perjuicio preliminary=preliminar/previo/previa ' +
  'premises=local/locales/instalaciones prepare=preparar/elaborar prescribe=prescribir/establecer/reglamentario ' +
  'presence=presencia preserve=preservar/conservar president=presidente press=prensa pressure=presión ' +
  'prestige=prestigio presume=presumir/presunción prevent=prevenir/impedir preview=vista/vistas/previo ' +
  'previous=anterior/previo prey=presa/presas price=precio pricing=precio/tarificación/fijación ' +
  'primary=primario/principal prime=primer principal=principal print=imprimir/impresión printer=impresora/imprenta ' +
  'prior=anterior/previo/prioridad prison=prisión/preso/cárcel privacy=privacidad/privado/intimidad ' +
  'privilege=privilegio/prerrogativa privy=privado probably=probablemente/verosímil ' +
  'probe=sonda/sondas/investigar/indagación problem=problema procedure=procedimiento/proceso ' +
  'process=proceso/tratamiento procure=contratación/adquisición/compras product=producto/produzca ' +
  'professional=profesional/oficio profile=perfil profit=ganancia/lucro/beneficio/utilidad profound=profundo ' +
  'program=programa progress=progreso/avance prohibit=prohibir project=proyecto ' +
  'promote=promover/fomentar/promoción prompt=pronto/rápido prone=propenso/expuesto ' +
  'pronounce=pronunciar/dictar/dicta/dicte/dictan/dictado proof=prueba/probar/demostrar propaganda=propaganda ' +
  'proper=debido/apropiado/adecuado property=propiedad/bien prophet=profeta proportion=proporción ' +
  'proposal=propuesta/proponer prosecute=procesar/persecución/fiscal ' +
  'prospect=perspectiva/prospección/posible/eventual protection=protección/proteger/amparo/amparar ' +
  'protocol=protocolo provide=proporcionar/prever/disposición/suministrar/prestar province=provincia ' +
  'proximity=proximidad pseudonym=seudónimo/pseudónimo psychiatry=psiquiátrico pub=bar/bares/taberna/cervecería ' +
  'public=público publish=publicar/editor/editar pull=tirar/tira/tiran/tirado/tirada/tirando/tire/tiren/tracción ' +
  'pulse=pulso/pulsos/impulso/legumbre pump=bomba/bombas/bombeo/bombear/bombee punish=castigar/pena ' +
  'pupil=alumno/escolar puppy=perro/perros/cachorro/can/canes/canino purchase=compra ' +
  'pure=puro/pura/puros/puras/pureza/puramente purport=pretender/supuesto/presunto/tenor/tenores ' +
  'purpose=fin/propósito/objeto/finalidad/efecto purse=bolso/bolsos/monedero/bolsa/bolsas ' +
  'pursuant=conformidad/virtud/arreglo pursue=perseguir/proseguir/persecución/búsqueda push=empujar/empuje ' +
  'puzzle=rompecabezas qualify=calificar/requisito quality=calidad quantity=cantidad quantum=cuantía/monto/montos ' +
  'quarter=trimestre queen=reina/reinas question=cuestión/pregunta ' +
  'quick=rápido/rápidamente/pronto/pronta quiet=silencio/tranquilo';
