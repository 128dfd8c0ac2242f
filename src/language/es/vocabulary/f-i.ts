/** Words of general and legal Spanish by idea, as `WordData` says: ideas from f to i. */
export const words =
  'fabric=tejido/tela/telas/textil face=cara/caras/frente/rostro/afrontar/facial ' +
  'facial=facial/rostro/cara/caras/faz/faces facility=instalación/facilidad fact=hecho factor=factor ' +
  'fade=desvanecer/decolorar fail=incumplir/falta/fracaso fair=justo/equitativo/feria/leal faith=fe ' +
  'faithful=fiel/fieles/fidelidad/fielmente fall=caer/caída ' +
  'false=falso/falsa/falsos/falsas/falsedad/falsificar/engañoso family=familia famous=famoso/célebre/notorio ' +
  'fan=ventilador far=lejos/medida/lejano fare=tarifa/pasaje/billete farewell=despedida/adiós ' +
  'farm=granja/agricultor/agrícola fashion=moda/modas/manera fast=rápido/veloz/veloces ' +
  'fat=grasa/grasas/graso/grasos/lípido father=padre fatigue=fatiga/cansancio fault=culpa/falta ' +
  'favorite=preferido/favorito favour=favor/favorecer favourable=favorable ' +
  'fear=temor/temores/miedo/miedos/temer/temido feasible=posible/viable/viabilidad/factible ' +
  'feast=fiesta/feriado/festivo feat=hazaña feature=característica/rasgo/rasgos/elemento february=febrero ' +
  'federal=federal fee=tasa/honorario/cuota/tarifa/derecho feed=alimento/pienso/forraje ' +
  'feeding=alimentación/lactancia feel=sentir/sentimiento/siente female=mujer/femenino feminist=feminista ' +
  'fence=cerca/cercas/valla/vallas/cercado ferry=transbordador/ferry/ferryes fever=fiebre few=poco ' +
  'fibre=fibra/fibras field=campo/ámbito fierce=feroz/feroces/fiero/fieros fifteen=quince/decimoquinto ' +
  'fight=lucha/luchar/combatir figure=cifra/cifras/figura file=presentar/archivo/expediente ' +
  'filing=presentación/depósito/archivo filling=llenado/llenar/llena/llene/llenan/relleno/empaste ' +
  'film=película/filme/filmes/cine/cines/filmar filter=filtro/filtrar/filtre final=definitivo/final ' +
  'finally=finalmente financial=financiero/finanzas/hacienda find=encontrar/hallar/constatación fine=multa ' +
  'finish=terminar/acabar/acabado/finalizar finland=finlandia/finés fire=incendio/fuego firearm=arma ' +
  'firm=empresa/firme/firmes/bufete/despacho/firmemente/sociedad firm-steady=firme/firmes/firmemente first=primero ' +
  'fiscal=fiscal/financiero/ejercicio fish=pez/pescado/pesca/pescar/pesquero fist=puño/puños ' +
  'fit=apto/aptos/aptitud/idóneo/idoneidad/ajustar/conveniente five=cinco/cincos/quinto fix=fijar ' +
  'fixation=fijación/fijar flag=bandera/pabellón flame=llama/llamas/inflamable ' +
  'flavour=sabor/sabores/aroma/aromas/aromatizante flaw=defecto/vicio/vicios/falla/fallas ' +
  'flee=huir/hue/huen/huido/huida/hua/huidas/fuga/fugas flesh=carne/carnes/pulpa/pulpas flexible=flexible ' +
  'flight=vuelo/fuga flip=voltear/voltee/invertir float=flotar/flota/flote/flotan/flotado ' +
  'flood=inundación/inunde/crecida floor=piso/pisos/suelo/suelos/planta flour=harina flow=flujo/caudal ' +
  'fluid=fluido/fluida/líquido fly=volar/vuelo/vuelos/enarbolar focus=centrar/énfasis/enfoque/concentrar/hincapié ' +
  'fog=niebla/neblina fold=plegar/plega/plegue/plegan/plegado/pliegue/doblar/dobla/doble/doblan/doblado/pliega ' +
  'follow=seguir/siguiente food=alimento fool=tonto/tontos/insensato foot=pie/pies football=fútbol ' +
  'forbid=prohibir/vedar/veda/vede/vedan/vedado/vedada/vedará force=fuerza/vigor ' +
  'forecast=pronóstico/previsión/prever/preve/preven/prevido/preva forehead=frente forest=bosque/forestal ' +
  'forfeiture=decomiso/confiscación/pérdida/caducidad forget=olvidar/olvido forgive=perdonar/condonar ' +
  'fork=horquilla/tenedor/bifurcación form=forma/formulario format=formato/forma/formas former=antiguo/anterior ' +
  'forty=cuarenta/cuadragésimo forward=transmitir/remitir fossil=fósil/fósiles foster=fomentar/promover ' +
  'foul=falta/faltas/sucio/sucios foundation=fundación/fundamento fountain=fuente four=cuatro/cuarto ' +
  'fourteen=catorce/decimocuarto fourth=cuarto/cuarta fraction=fracción fragile=frágil framework=marco ' +
  'france=francia/francés free=libre/libertad/gratuito freely=libremente/libertad freeze=congelar/helado ' +
  'freight=flete/carga french=francés/francia frequent=frecuente fresh=fresco/dulce friday=viernes ' +
  'fridge=frigorífico/refrigerador/nevera friend=amigo fringe=franja/margen/fleco/flecos/suplementario ' +
  'frog=rana/ranas front=frente/delantero/frontal/fachada frontier=frontera frost=helada/escarcha ' +
  'frustrate=frustrar fry=freír/free/freen/freido/freida/frea/frito/fritos/fritura/alevín fuel=combustible ' +
  'fulfil=cumplir/cumple/cumpla/satisfacer/realizar/desempeñar full=pleno/completo/total ' +
  'fully=plenamente/íntegramente/totalmente/completamente fun=diversión fun-comic=gracioso function=función ' +
  'fund=fondo/financiar fur=piel/pieles/peletería furious=furia/furias/furioso ' +
  'furnish=suministrar/proporcionar/facilitar/mueble further=además/adicional/ulterior fusion=fusión/fusible ' +
  'future=futuro gain=ganancia/obtener galaxy=galaxia gamble=juego/juegos/apuesta/apostar/aposte/azar/azares ' +
  'game=juego/juegos/caza/cazas/partida/azar game-animal=caza/cazas garage=garaje/cochera/taller ' +
  'garbage=basura/desecho garlic=ajo/ajos gas=gas gasoline=gasolina gather=reunir/recoger ' +
  'gauge=calibre/manómetro/medidor/ancho/anchos/galga/galgas gazette=gaceta/boletín/diario/oficial gdp=pib/pibes ' +
  'gear=arte/artes/aparejo/engranaje/equipo gem=gema/gemas/piedra gender=género/sexo/sexos general=general ' +
  'generous=generoso genesis=génesis/origen geneva=ginebra genocide=genocidio genre=género ' +
  'gentle=suave/suaves/suavemente/amable geographical=geográfico geometry=geometría german=alemán ' +
  'gesture=gesto/gestos/ademán ghana=ghana/ghanas/ghanés gift=donación/regalo/obsequio ginger=jengibre ' +
  'girl=niña/niñas/muchacha/chica/chicas give=dar/otorgar glad=complacer glance=vistazo/mirada ' +
  'glass=vidrio/cristal/vaso/vasos global=mundial/global globe=mundo/mundos/mundial/global/planeta ' +
  'glory=gloria/glorioso glove=guante glow=brillo/incandescencia goal=meta/objetivo goat=cabra/cabras/caprino ' +
  'god=dios goddess=dios/diosa/diosas gold=oro/oros/áureo/áureos good=bien/mercancía/bueno/mercadería ' +
  'govern=gobierno/regir/gubernamental governor=gobernador gps=gps/gpses ' +
  'grade=grado/grados/categoría/calidad/clase/clases grammar=gramática grand=gran/granes/grande grandfather=abuelo ' +
  'grandparent=abuelo/abuela/nieto/nietos/nieta/nietas granite=granito grant=otorgar/conceder/subvención/concesión ' +
  'graph=gráfico graphic=gráfico grasp=asir/ase/asen/asido/asida/asa/comprender gratitude=gratitud/agradecimiento ' +
  'gravity=gravedad great=gran/granes/grande/mayor/mayores greece=grecia/griego/griega/helénico ' +
  'green=verde/verdes/ecológico grid=red/redes/cuadrícula/rejilla/retícula ' +
  'grief=duelo/duelos/pena/penas/luto/lutos grind=moler/mole/molen/molido/molida/mola/molienda/triturar/rectificar ' +
  'grip=agarre/empuñadura/adherencia grocery=comestible/abarrote/tienda/ultramarino gross=bruto/grave ' +
  'ground=motivo/tierra/suelo/razón group=grupo grove=arboleda/bosquecillo/huerto grow=crecer/crecimiento ' +
  'growth=crecimiento/crecer/cultivar guarantee=garantía guardian=tutor guide=guía/directriz/orientación ' +
  'guild=gremio guilt=culpable guinea=guinea gulf=golfo/golfos gum=goma/gomas/chicle/encía/encías ' +
  'gun=arma/armas/fusil/fusiles/pistola/cañón/canones gut=intestino/tripa/tripas habit=hábito/costumbre ' +
  'habitat=hábitat hack=piratear/pirata hail=granizo hair=cabello/pelo/pelos half=mitad/medio ' +
  'halfway=mitad/mitades/medio/medios hall=sala/salas/salón/salones hallmark=contraste/punzón/marca/marcas ' +
  'halt=alto/altos/detener/detenido/detena/parada/detiene ham=jamón/jamónes hammer=martillo ' +
  'hand=mano/manos/entregar handbook=manual/guía/guías handful=puñado handle=manejo/manipulación/manejar ' +
  'handy=útil/útiles/práctico happen=ocurrir/suceder happy=feliz/felices ' +
  'harass=acoso/acosos/acosar/acosa/acose/acosan/acosado/hostigamiento/acecho harbour=puerto/portuario ' +
  'hard=duro/dura/duros/duras/difícil hardy=resistente/rústico harm=daño/perjuicio/nocivo/dañar harmony=armonía ' +
  'harsh=riguroso/duro/dura/duros/duras/severo harvest=cosecha/recolección/captura hate=odio/odios ' +
  'hatred=odio/odios haul=arrastre/transporte/acarreo/lance/lances haven=refugio/paraíso hay=heno/henos ' +
  'hazard=peligro/riesgo head=jefe/cabeza headache=cefalea/dolor/dolores ' +
  'header=encabezamiento/título/partida/epígrafe/rubro/rubros headline=titular/título headphone=auricular/audífono ' +
  'heal=curar/cura/cure/curan/curado/curada/curará/sanar/sana/sane/sanan/sanado/sanada/sanará/curación ' +
  'health=salud/sanitario/sano hear=oír/audiencia/vista heart=corazón/cardiaco ' +
  'heat=calor/calores/calefacción/calentar/térmico heavy=pesado/fuerte hebrew=hebreo ' +
  'heel=talón/talónes/tacón/tacónes heir=heredero held=tener/titular/poseer/tenedor helicopter=helicóptero ' +
  'hell=infierno helmet=casco/cascos help=ayudar/ayuda herald=heraldo hereby=presente heroin=heroína/opio/opios ' +
  'high=alto/elevado highlight=destacar/subrayar/resaltar highly=altamente/muy/muyes/sumamente ' +
  'highway=carretera/camino/vial/autopista hike=caminata/alza/alzas hill=colina/cerro/cerros ' +
  'hinder=obstaculizar/entorpecer/impedir/dificultar hindu=hindú/hindús hint=indicio/pista/pistas ' +
  'hire=contratar/alquilar hispanic=hispano history=historia/antecedentes hit=golpear/golpe/golpes/chocar ' +
  'hiv=vih/vihes/sida/sidas hobby=afición/pasatiempo holding=tenencia/participación/explotación/celebración ' +
  'hollow=hueco/hueca/huecos/huecas holocaust=holocausto holy=santo/santa/santos/santas/sagrado ' +
  'home=hogar/domicilio/casa homeland=patria/territorio/interior homeless=indigente/hogar/hogares/techo/techos ' +
  'homework=deber/deberes/tarea/tareas honest=honesto/honor/honrar hood=capó/capós/campana/capucha hope=esperanza ' +
  'horizon=horizonte horn=bocina/cuerno/claxon hospital=hospital host=anfitrión/acoger hostage=rehén/rehénes ' +
  'hostile=hostil hot=caliente/calor/calores/calefacción hotel=hotel/hoteles hour=hora ' +
  'house=casa/vivienda/cámara/hogar however=obstante/embargo hub=centro/núcleo/cubo/cubos/nodo/nodos ' +
  'huge=enorme/considerable hull=casco/cascos human=humano humble=humilde humour=humor/humores ' +
  'hungary=hungría/húngaro hunger=hambre/hambriento hurricane=huracán/ciclón hurry=prisa/prisas/apresurar ' +
  'hurt=herir/herido/dañar husband=marido/esposo hybrid=híbrido hydrogen=hidrógeno ' +
  'hyperlink=hipervínculo/enlace/hiperenlace hypothesis=hipótesis ice=hielo/hielos/helado/glaciar ' +
  'icon=icono/iconos/emblemático idea=idea/ideas identify=identificar ideology=ideología idol=ídolo/ídolos ' +
  'ignore=ignorar/ignore/desconocimiento/omitir/omite/omiten/omitido/omita illusion=ilusión ' +
  'illustrate=ilustrar/ejemplo image=imagen imagine=imaginar immediate=inmediato immense=inmenso ' +
  'immigration=inmigración/migratorio immune=inmunidad/inmune immunity=inmunidad ' +
  'impact=impacto/repercusión/efecto/incidencia/consecuencia impair=deterioro/menoscabo imperial=imperial ' +
  'implement=aplicar/implementar/ejecución imply=implicar/repercusión/tácito/consecuencia importation=importación ' +
  'impose=imponer impracticable=impracticable/imposible/inviable impression=impresión/huella ' +
  'imprison=prisión/encarcelamiento improve=mejorar inability=incapacidad/imposibilidad ' +
  'inappropriate=inapropiado/inadecuado incapacity=incapacidad/inhabilitación ' +
  'incentive=incentivo/estímulo/aliciente incline=inclinación/pendiente include=incluir/comprender/inclusión ' +
  'income=ingreso/renta incoming=entrante/llegada/entrada incomplete=incompleto ' +
  'inconsistency=incompatibilidad/incoherencia/contradicción incorporate=incorporar/constituir ' +
  'incorrect=incorrecto/inexacto/erróneo increase=aumentar/incrementar incur=incurrir indeed=efecto/verdad ' +
  'independent=independiente/autónomo india=india/indias/indio/indios indian=indio/india/indios/indias/indígena ' +
  'indication=indicación/indicio/señalar indigenous=indígena/aborigen/autóctono indirectly=indirectamente ' +
  'individual=individuo/persona indonesia=indonesia indoor=interior/cubierto induce=inducir/induce/incitar/incite ' +
  'industry=industria/sector ineffective=ineficaz/inoperante inequality=desigualdad/inequidad ' +
  'inevitable=inevitable/ineludible infant=lactante/bebé/bebés/infantil infect=infectar/infección ' +
  'inference=inferencia/inferir/deducir/presunción infinite=infinito inflation=inflación ' +
  'influenza=gripe/gripes/influenza inform=informar infringe=infringir/infracción/violar ingredient=ingrediente ' +
  'inhabitant=habitante inherent=inherente/intrínseco/propio inherit=heredar/herede/herencia/patrimonio/sucesión ' +
  'initiate=iniciar inject=inyección/inyectar injure=lesión/daño/herida/perjuicio ' +
  'injurious=perjudicial/lesivo/dañoso/nocivo/injurioso ink=tinta/tintas inn=posada/hotel/hoteles/hostelero ' +
  'innovation=innovación inquiry=investigación insect=insecto ' +
  'insert=insertar/inserción/introducir/intercalar/encarte inside=interior/dentro insight=conocimiento/comprensión ' +
  'insist=insistir/exigir/exige/exigen/exigido insolvency=insolvencia/quiebra/concurso inspector=inspector ' +
  'instance=instancia/ejemplo/caso/casos instead=lugar/vez/veces instinct=instinto institution=institución ' +
  'instruct=instruir instrument=instrumento insult=insulto/injuria/ultraje insurance=seguro/asegurar ' +
  'intact=intacto intake=ingesta/toma/tomas/admisión/ingreso/consumo/aspiración integrity=integridad ' +
  'intellectual=intelectual intend=intención/pretender/destinar interest=interés interfere=interferir/injerencia ' +
  'interim=provisional/interino/transitorio intermediary=intermediario international=internacional ' +
  'interpret=interpretar interrupt=interrumpir interstate=interestatal intervention=intervención ' +
  'intimate=íntimo/intimidad introduce=introducir/presentar invasion=invasión/invadir/invade/invada/invasor ' +
  'invention=invención/invento invest=invertir/inversión investigate=investigar invisible=invisible ' +
  'invite=invitación/invite invoke=invocar involve=implicar/participar ion=ion/iones/iónico ' +
  'iran=irán/iránes/iraní/iranís iraq=iraq/iraqes/irak/irakes/iraquí irony=ironía ' +
  'irrelevant=irrelevante/pertinente/impertinente irrevocable=irrevocable island=isla/islas/insular ' +
  'isolate=aislar/aisla/aisle/aislan/aislado/aislamiento issuance=expedición/emisión/emitir ' +
  'issue=emitir/expedir/cuestión/asunto item=artículo/elemento/punto ivory=marfil/colmillo';
