/** Words of general and legal Spanish by idea, as `WordData` says: ideas from j to o. */
export const words =
  'jam=mermelada/confitura/atasco/atascar/atasque jamaica=jamaica january=enero/eneros japan=japón/japones ' +
  'jar=frasco/tarro/tarros jaw=mandíbula/mordaza jealous=celoso/celos jerusalem=jerusalén ' +
  'jewelry=joya/joyas/joyería/alhaja job=empleo/puesto/trabajo join=conjunto/unirse/adherir/solidario ' +
  'journalistic=periodístico/diario judge=juez/sentencia/judicial/juzgar judgment=sentencia/fallo/fallos/juicio ' +
  'july=julio/julios junction=empalme/cruce/cruces/unión/uniónes/intersección june=junio/junios ' +
  'jungle=selva/selvas/jungla junk=chatarra/desecho/basura jurisdiction=jurisdicción/competencia ' +
  'just=justo/justa/justos/justas/equitativo justice=justicia justify=justificar/motivar ' +
  'juvenile=menor/menores/juvenil/adolescente keep=mantener/conservar/guardar ' +
  'keeper=guardián/tenedor/custodio/encargado kenya=kenia/kenias/kenya/kenyas/keniano ' +
  'key=clave/claves/llave/llaves/tecla/teclas/principal keyboard=teclado ' +
  'kidnap=secuestro/rapto/raptos/sustracción/plagio kidney=riñón/riñónes/renal/renales kill=matar ' +
  'kind=tipo/clase/especie kindness=amable/bondad/amabilidad king=rey/reyes/reino/reinos ' +
  'knowingly=sabiendas/conscientemente knowledge=conocimiento/saber/conocer known=conocido label=etiqueta ' +
  'laboratory=laboratorio labour=trabajo/obra/laboral lack=falta/carencia ladder=escalera/escala ' +
  'lady=señora/dama/damas lake=lago lamb=cordero lamp=lámpara/luz/luces/faro/faros/alumbrado lance=lanza/lanzas ' +
  'land=tierra/terreno landlord=arrendador landmark=hito/hitos/mojón/mojónes language=lengua/idioma/lingüístico ' +
  'lap=vuelta/regazo/solapa laptop=portátil/ordenador/computadora large=grande laser=láser/láseres last=último ' +
  'late=tarde/tardes/tardío/retraso/mora/moras later=posterior/tarde/último ' +
  'laughter=risa/risas/reír/ree/reen/reido/reida/rea launch=lanzar/lanzamiento laundry=lavado/blanqueo/lavandería ' +
  'law=ley/derecho/legal/lícito lawn=césped/hierba/pasto/pastos/gramínea lawsuit=demanda/juicio/pleito/litigio ' +
  'lawyer=abogado lay=depositar layout=disposición/trazado/configuración/diseño lazy=perezoso/ocioso ' +
  'lead=conducir/dirigir/líder leaf=hoja/hojas league=liga/ligas/sociedad leak=fuga/fugas/filtración/escape ' +
  'lean=magro/magra/magros/magras/apoyar/apoya/apoye/apoyan/apoyado leap=salto/saltos/bisiesto learn=aprender ' +
  'lease=arrendamiento least=menos leave=dejar/salir/licencia/permiso lebanon=líbano/libanés ' +
  'lecture=conferencia/curso/cursos/lección left=izquierda legal=legal/jurídico ' +
  'legally=legalmente/jurídicamente/ley/leyes legion=legión legislation=legislación legitimate=legítimo ' +
  'lemon=limón/limónes/cítrico lend=préstamo length=longitud/duración/eslora/largo/larga/largos/largas ' +
  'lens=lente/lentes/objetivo/cristal lesbian=lesbiana less=menos lesser=menor/menores ' +
  'let=dejar/deja/dejan/dejado/dejada/dejando/deje/dejen/permitir/arrendar lethal=letal/letales/mortal ' +
  'letter=carta/letra level=nivel leverage=palanca/apalancamiento ' +
  'levy=gravamen/exacción/recaudar/tributo/imponer/imponido/impona lgbt=lgbt/lgbtes ' +
  'liability=responsabilidad/pasivo library=biblioteca licence=licencia/permiso ' +
  'lie=mentira/yacer/recaer/corresponder lie-untruth=mentira/mendaz/mendaces lien=gravamen life=vida ' +
  'light=luz/luminoso/ligero lightly=levemente/ligeramente/ligero/leve/leves lightning=rayo/rayos/relámpago ' +
  'like=similar/probable/semejante likelihood=probabilidad lily=lirio/lirios lime=cal/cales/lima/limas ' +
  'lime-fruit=lima/limas limit=límite/limitar line=línea linear=lineal linguistic=lingüístico/lengua/idioma ' +
  'lining=revestimiento/forro/forros/guarnición link=vínculo/enlace ' +
  'liquor=licor/licores/alcohol/bebida/espirituosa list=lista/enumerar listen=escuchar ' +
  'listing=inscripción/cotización/listado literary=literario litigate=litigio/litigación/contencioso/pleito ' +
  'little=poco/pequeño live=vivir/vivo/vida lively=vivo/viva/vivos/vivas/animado liver=hígado/hepático ' +
  'livestock=ganado lobby=cabildeo/vestíbulo/lobby/lobbyes lobster=langosta/bogavante ' +
  'local=local/locales/localidad locality=localidad/lugar locally=localmente/local/locales ' +
  'locate=ubicar/lugar/ubicación/situar locker=casillero/taquilla/armario ' +
  'lodge=presentar/interponer/depositar/alojar/aloja/aloje/alojan/alojado/alojamiento logic=lógico/lógica ' +
  'logistics=logística logo=logo/logos/logotipo london=londres long=largo look=mirar/mirada/buscar ' +
  'lord=señor/senores/lord/lordes/lores loser=perdedor/perder/perde/perden/perdido/perda/pierde ' +
  'loss=pérdida/perder lot=lote/lotes/parcela/partida lottery=lotería/rifa/rifas/sorteo ' +
  'lounge=salón/salónes/sala/salas love=amor/amores/amar low=bajo/inferior ' +
  'loyal=leal/leales/lealtad/fiel/fieles/fidelidad luck=suerte/azar lung=pulmón lynch=linchamiento machine=máquina ' +
  'mad=locura/loco/locos/demencia/enajenación magazine=revista/cargador magnet=magnético/imán/imánes ' +
  'magnificent=magnífico magnitude=magnitud/importancia/envergadura maid=criada/doméstico/servidor/sirviente ' +
  'mail=correo main=principal mainland=continente/peninsular mainstream=incorporar/integrar/transversal ' +
  'maintain=mantener majesty=majestad major=mayor/mayoría/importante make=hacer/realizar ' +
  'maker=productor/fabricante/autor/autores/realizador malaysia=malasia man=hombre/masculino/varón ' +
  'manage=gestionar/administrar/manejo/gerente mandatory=obligatorio manipulate=manipulación ' +
  'mankind=humanidad/humano manner=manera/modo/forma mansion=mansión manufacture=fabricar manuscript=manuscrito ' +
  'many=numeroso/mucho/muchos/varios map=mapa/cartografía/mapas/trazado maple=arce/arces marble=mármol ' +
  'march=marzo/marzos/marcha march-month=marzo/marzos margin=margen/marginal marijuana=marihuana/cannabis ' +
  'marine=mar/marino/marítimo mark=marca/marcar marker=marcador/baliza/señal/señales ' +
  'market=mercado/comercialización marriage=matrimonio/casar marsh=pantano/humedal/marisma/ciénaga martial=marcial ' +
  'mason=albañil/mampostería mass=masa/masas/masivo massage=masaje master=capitán/maestro ' +
  'match=corresponder/partido/concordar/emparejar material=material/importante mathematics=matemático ' +
  'matrix=matriz/matrices matter=asunto/cuestión/materia ' +
  'mature=vencimiento/madurez/maduro/madura/vencer/vence/vencen/vencido maximum=máximo/tope/topes ' +
  'mean=significar/medio/entender meaningful=significativo/sentido/útil/útiles ' +
  'meantime=mientras/entretanto/interín measure=medida/medir medal=medalla median=mediana ' +
  'medical=médico/medicina/medicamento medieval=medieval meditate=meditación mediterranean=mediterráneo ' +
  'medium=medio/medios/soporte meet=reunión/satisfacer/cumplir/reunir ' +
  'melt=fundir/funde/funden/fundido/funda/fusión/derretir member=miembro ' +
  'membership=membresía/miembro/afiliación/adhesión memorandum=memorando memory=memoria/recuerdo/conmemorativo ' +
  'mental=mental/psicológico/psíquico mention=mención/citado mentor=mentor/tutor/tutores menu=menú/menús ' +
  'merchant=mercante/comerciante mercury=mercurio mercy=clemencia/gracia/indulto/merced ' +
  'mere=mero/mera/meros/meras/simple/meramente/solo/solos merge=fusión merit=mérito/fondo/fondos/merecer/merecido ' +
  'message=mensaje messenger=mensajero/correo metal=metal/metales/metálico meter=contador/medidor method=método ' +
  'metre=metro/metros/métrico metric=métrico/medida metropolitan=metropolitano ' +
  'micro=micro/micros middle=medio/medios/mitad/mitades/centro midst=medio/medios/seno/senos might=fuerza ' +
  'mighty=poderoso/potente migrate=migración/migrar/migra/migre/migran/migrado/migratorio milan=milán/milánes ' +
  'mild=leve/leves/suave/suaves/benigno mile=milla/millas military=militar militia=milicia million=millón ' +
  'mind=mente/espíritu/intención mindset=mentalidad mine=mina/minero/mineral miner=minero/minera/minería ' +
  'minimal=mínimo/minimizar minister=ministro minor=menor minority=minoría mint=menta/mentas/moneda/ceca/cecas ' +
  'mint-coin=moneda/acuñar/acuña/acuñe/acuñan/acuñado/ceca/cecas ' +
  'minus=menos/restar/resta/reste/restan/restado/deducción minute=minuta/acta miracle=milagro misery=miseria ' +
  'mislead=engañar/engañoso miss=faltar/desaparecido/perder missile=misil/misiles mission=misión ' +
  'mistake=error/equivocación mitigate=mitigar/atenuar/reducir/paliar mix=mezcla/mezcle/mixto/mixta/mixtos/mixtas ' +
  'mobile=movilidad/móvil mock=simulado/burla/burlas mode=modo/modos/modalidad model=modelo/tipo/tipos ' +
  'moderate=moderado/módico modern=moderno modest=modesto/módico modification=modificación modify=modificar ' +
  'module=módulo/modular moist=humedad/húmedo molecule=molecular moment=momento/instante monday=lunes ' +
  'monetary=monetario/pecuniario money=dinero/monetario monitor=vigilar/seguimiento/supervisar/control/monitoreo ' +
  'monk=monje/monjes monkey=mono/monos/simio/simios month=mes monument=monumento moral=moral/morales ' +
  'morality=moralidad/moral/morales/costumbre more=más moreover=además/asimismo morning=mañana ' +
  'mortality=mortalidad mortgage=hipoteca mosque=mezquita/islam/islames/islámico/musulmán moss=musgo/musgos ' +
  'mostly=mayoría/mayormente/principalmente mother=madre motion=moción motivate=motivación/motive/motivo ' +
  'motive=móvil/móviles/motivo motor=motor/automotor motorcycle=motocicleta/moto/motos ' +
  'mount=montar/montaje/monte/montes mouth=boca/bocas/bucal/bucales/desembocadura mouth-river=desembocadura ' +
  'movable=mueble/personal move=mover/movimiento/desplazar mud=lodo/lodos/barro/barros/fango/fangos ' +
  'multicultural=multicultural multiple=múltiple/varios multiracial=multirracial munich=múnich ' +
  'municipal=municipal/ayuntamiento murder=homicidio/asesinato music=música musical=musical/músico ' +
  'musician=músico/música mutual=mutuo/mutua/mutuos/mutuas/recíproco myth=mito/mitos nail=clavo/clavos/uña/uñas ' +
  'name=nombre/denominación namely=saber/saberes nation=nación nato=otan/otanes nature=naturaleza/física ' +
  'naval=naval/navales/marina navigate=navegación/navegue near=cerca/cercas/cercano/próximo ' +
  'nearly=casi/casis/cerca/cercas/próximo neat=limpio/puro/pura/puros/puras necessary=necesario/necesidad ' +
  'necklace=collar needle=aguja/agujas/jeringa negative=negativo neglect=negligencia/descuido ' +
  'negotiate=negociación neighbour=vecino neither=ninguno/tampoco nephew=sobrino nerve=nervio ' +
  'nest=nido/nidos/anidar/anida/anide/anidan/anidado net=red/redes/neto/neta/netos/netas ' +
  'net-amount=neto/neta/netos/netas/líquido netherlands=neerlandés/holandés network=red neutral=neutral/neutro ' +
  'never=nunca/nuncas/jamás nevertheless=obstante/embargo new=nuevo newfoundland=terranova ' +
  'news=noticia/actualidad/información newspaper=periódico/diario next=próximo/siguiente niche=nicho/nichos ' +
  'nickname=apodo/apodos/seudónimo night=noche/noches/nocturno nine=nueve/nueves/noveno ninth=noveno/novena ' +
  'noble=noble/nobles node=nodo/nodos/nudo/nudos nominate=nombrar/nombre/designar/candidatura/proponer/postular ' +
  'noncommercial=comercial/lucrativo nonetheless=obstante/embargo/aun/aunes nonprofit=lucro/lucros/lucrativo ' +
  'noon=mediodía norm=norma/normas/normativo normal=normal/ordinario/habitual ' +
  'north=norte/nortes/septentrional/nórdico northern=norte/nortes/septentrional northwest=noroeste/noroccidental ' +
  'norway=noruega notable=notable/destacable notary=notario note=nota/señalar nothing=nada/nadas/ninguno ' +
  'notice=aviso/notificar notion=noción/idea/ideas notwithstanding=obstante/pesar/perjuicio november=noviembre ' +
  'now=ahora/ahoras/actualmente nowadays=actualidad nuclear=nuclear nude=desnudo number=número ' +
  'nursery=guardería/vivero/parvulario/jardín nutrition=nutrición/nutritivo/alimentación/nutriente ' +
  'oak=roble/robles oath=juramento object=objeto/objeción/oposición oblige=obligación ' +
  'obscure=oscuro/ocultar/oculte observe=observar obsession=obsesión obstacle=obstáculo/traba/trabas/impedimento ' +
  'obstruct=obstruir obtain=obtener obvious=evidente/obvio/obvios/manifiesto occupier=ocupante/arrendatario ' +
  'occupy=ocupar/ocupación occur=ocurrir/producir/suceso ocean=océano/oceánico october=octubre ' +
  'offence=delito/infracción offer=oferta/ofrecer office=oficina/cargo/sede officer=oficial/funcionario/agente ' +
  'official=oficial/funcionario offset=compensar offshore=costa/costas/marítimo/afuera/offshore ' +
  'often=menudo/frecuencia oil=petróleo/aceite old=viejo/antiguo olive=aceituna/oliva/olivas/olivo/olivos ' +
  'omission=omisión/omitir/omite once=vez/veces ongoing=curso/cursos/marcha/continuo onion=cebolla ' +
  'online=línea/líneas/internet only=solamente/sólo/único open=abrir/abierto/apertura openly=abiertamente/público ' +
  'operate=operar/operación/operador/funcionamiento opinion=opinión/dictamen ' +
  'opponent=opositor/adversario/oponente/contrario opportunity=oportunidad oppose=oponer/oposición ' +
  'opt=optar/opta/opte/optan/optado/optada/optará/opción/facultativo optical=óptico ' +
  'optimal=óptimo/optimizar/mejor/mejores optimism=optimista option=opción/facultativo/optativo ' +
  'oral=oral/orales/verbal/oralmente orally=oralmente/verbalmente/oral/orales orbit=órbita orchestra=orquesta ' +
  'order=orden/mandamiento/decreto/pedido ordinary=ordinario/normal/habitual ore=mineral/mena/menas organ=órgano ' +
  'organization=organización orient=oriente original=original orthodox=ortodoxo other=otro ' +
  'otherwise=manera/contrario/salvo outbreak=brote/brotes/epidemia/estallido/foco/focos outcome=resultado ' +
  'outdoor=exterior/aire/aires/libre/libres outer=exterior/externo outfit=equipo/equipar/equipe/armamento ' +
  'outlet=salida/toma/tomas/tomacorriente/desagüe outline=esbozo/contorno/esquema/bosquejo outlook=perspectiva ' +
  'outside=fuera/exterior outstanding=pendiente/sobresaliente oval=óvalo/óvalos/oval/ovales ' +
  'oven=horno/hornos/estufa overall=global/conjunto/general overcome=superar/supere/vencer/vence/vencen/vencido ' +
  'overhead=gasto/gastos/general/indirecto/aéreo/aéreos overnight=noche/noches/nocturno/pernoctar ' +
  'overtime=extraordinario/extra/extras/prórroga overview=panorama/visión/general/resumen ' +
  'overwhelming=abrumador/aplastante owe=deber/deberes/deuda/deudas/adeudar/adeude owl=búho/búhos/lechuza ' +
  'own=propietario/dueño/propio/poseer oxygen=oxígeno';
