/** Words of general and legal Spanish by idea, as `WordData` says: ideas in c. */
export const words =
  'cab=cabina/taxi/taxis cabin=cabina/camarote/cabaña cafe=café/cafés/cafetería cage=jaula/jaulas ' +
  'calculate=calcular/cómputo calendar=calendario/civil/civiles/natural call=llamar/convocar calorie=caloría ' +
  'camera=cámara cameroon=camerún camp=campamento/campo/campos/camping campaign=campaña ' +
  'canal=canal/canales cancel=cancelar/anular cancer=cáncer candle=vela/velas cannon=cañón/cañónes ' +
  'canvas=lona/lonas/lienzo canyon=cañón/cañónes capability=capacidad/posibilidad capacity=capacidad/calidad ' +
  'capital=capital capitol=capitolio captain=capitán/comandante captivity=cautividad ' +
  'car=coche/coches/automóvil/vagón/vagones/carro/carros car-rail=vagón/vagones/carro/carros carcass=canal/canales ' +
  'card=tarjeta/carné/carnés/carnet cardinal=cardenal/cardinal care=cuidado/atención career=carrera ' +
  'caribbean=caribe carnival=carnaval/feria/ferias carpet=alfombra/moqueta carriage=transporte ' +
  'carry=llevar/realizar/ejercer cart=carro/carros/carreta cartoon=dibujo/animado/caricatura ' +
  'carve=tallar/talla/talle/tallan/tallado/trinchar case=caso/causa ' +
  'cash=efectivo/contado/metálico/caja/cajas/tesorería casino=casino ' +
  'cast=echar/emitir/fundido/moldeado/depositar/reparto/colada/fundición/molde/moldes/moldee ' +
  'casual=eventual/ocasional/casual catalogue=catálogo catch=captura/pesca/pescas category=categoría ' +
  'cathedral=catedral cause=causa/causas/causar/causan/causado/cause/causen/motivo/ocasionar/provocar ' +
  'caution=cautela/precaución/prudencia/cuidado cave=cueva/cuevas/gruta/grutas/caverna cease=cesar/dejar ' +
  'ceiling=techo/techos/límite/tope/topes cell=célula/celda/celdas/pila/pilas cell-prison=celda/celdas ' +
  'cellular=celular/celda/celdas/pila/pilas cement=cemento cemetery=cementerio/panteón censor=censura ' +
  'census=censo/censos/empadronamiento cent=centavo/céntimo center=centro/central centimetre=centímetro ' +
  'centre=centro/central century=siglo/siglos certain=cierto/determinado ' +
  'certificate=certificado/acta/actas/partida cetacean=cetáceo/ballena/delfín chair=presidente ' +
  'challenge=desafío/reto/impugnar champagne=champán chance=azar/posibilidad/oportunidad ' +
  'change=cambio/cambiar/modificación channel=canal/canales/vía/vías/cauce/cauces chaos=caos/desorden ' +
  'chapel=capilla chapter=capítulo character=carácter/personaje charge=cargo/carga/cobrar/encargado charm=encanto ' +
  'chart=carta/cartas/gráfico/cuadro charter=carta cheat=engañar/engañe/trampa/fraude/estafar/estafe ' +
  'check=verificar/comprobar/control/cheque cheek=mejilla chef=cocinero/chef/chefes chemical=químico cherry=cereza ' +
  'chess=ajedrez chief=jefe child=niño/hijo/menor chile=chile/chiles/chileno ' +
  'chill=enfriar/enfrie/frío/fríos/refrigerado china=china/chinas/chino/chinos chinese=chino/china/chinos/chinas ' +
  'choice=elección/elegir chorus=coro/coros/estribillo christmas=navidad chromium=cromo/cromos chronic=crónico ' +
  'church=iglesia/culto/cultos cigarette=cigarrillo/puro/puros cinematographic=cinematográfico/cine/cines ' +
  'circular=circular circumstance=circunstancia/situación/caso/casos circus=circo/circos ' +
  'cite=citar/cita/citan/citado/citada/citando/cite/citen/mencionar/título citizen=ciudadano city=ciudad ' +
  'civic=cívico/municipal civil=civil/civiles civilian=civil/civiles claim=reclamación/demanda/crédito ' +
  'clan=clan/clanes clarity=claridad/aclarar/aclare/clarificar/precisar clash=choque/enfrentamiento ' +
  'class=clase/categoría classification=clasificación classroom=aula/aulas/clase/clases clause=cláusula ' +
  'clean=limpio cleaner=limpiador/limpieza clear=claro ' +
  'clearance=autorización/despacho/habilitación/franqueo/levante ' +
  'clearing=compensación/liquidación/despacho/claro/claros clearly=claramente/manifiestamente/claridad ' +
  'clerk=secretario clever=hábil/hábiles/inteligente click=clic/clices/pulsar client=cliente cliff=acantilado ' +
  'climb=subir/sube/suben/subido/subida/suba/ascenso/trepar/trepa/trepe/trepan/trepado/escalar/escale ' +
  'clip=pinza/pinzas/sujetador/presilla close=cerrar/cierre/estrecho closely=estrechamente closet=armario ' +
  'closure=cierre/clausura cloth=tela/telas/paño/paños/ropa/ropas/vestuario/prenda club=club/clubes ' +
  'clue=indicio/pista/pistas cluster=racimo/conglomerado/grupo/grupos/agrupación clutch=embrague ' +
  'coach=entrenador/autocar/coche/coches/autobús coalition=coalición coast=costa/costero ' +
  'coastal=costero/ribereño/litoral cocaine=cocaína/coca/cocas cocktail=cóctel coconut=coco/cocos/copra/copras ' +
  'cod=bacalao code=código coffee=café/cafés/cafetal cognitive=cognitivo ' +
  'coin=moneda/acuñar/acuña/acuñe/acuñan/acuñado coincide=coincidencia coke=coque/coques cold=frío/fríos/resfriado ' +
  'collaboration=colaboración collapse=colapso/derrumbe/hundimiento collar=collar ' +
  'collect=recaudar/recoger/cobro/recopilación college=colegio/universidad collide=colisión/abordaje/choque ' +
  'colombia=colombia colony=colonial color=color/colores/colorante column=columna combat=combate/lucha ' +
  'combination=combinación/conjunto come=venir/entrar commence=comenzar/comienzo/inicio/iniciar/incoar ' +
  'commerce=comercio commission=comisión commit=cometer/comprometer commitment=compromiso committee=comité ' +
  'commodity=mercancía/producto/mercadería/básico common=común communicate=comunicar community=comunidad ' +
  'compact=compacto/pacto/pactos company=compañía/sociedad/empresa compare=comparar/cotejar compassion=compasión ' +
  'compatible=compatible compel=obligar/obligue/compeler/coacción/forzoso compensation=indemnización/compensación ' +
  'compete=competencia compilation=compilación/recopilación complain=queja/denuncia complete=completar/concluir ' +
  'comply=cumplir component=componente/elemento composition=composición/componer/compuesto ' +
  'compound=compuesto/complejo/recinto comprehensive=amplio/integral/completo/exhaustivo ' +
  'comprise=comprender/constar/conste/componer/abarcar/abarque/compuesto ' +
  'compromise=compromiso/transacción/transigir compulsory=obligatorio/forzoso/coacción ' +
  'computer=computadora/ordenador/informático conceive=concebir/concepción/concibe concentration=concentración ' +
  'concern=concernir/preocupación/interesado conclude=concluir/celebrar condemn=condenar condition=condición ' +
  'conduct=conducta/realizar/llevar confer=conferir/otorgar confess=confesión/confiesa ' +
  'confidentiality=confidencialidad/reserva conflict=conflicto/incompatible/contradicción/discrepancia ' +
  'confuse=confusión/confundir congress=congreso conjunction=conjunción/combinación/colaboración ' +
  'connection=relación/conexión conscious=consciente/conciencia consecutive=consecutivo ' +
  'consent=consentir/consiente/anuencia consequence=consecuencia/consiguiente conservation=conservación ' +
  'consider=considerar/examinar consistent=compatible/coherente consolidate=consolidar/refundir/codificación ' +
  'conspicuous=visible/destacado/visto/vista/vistos/vistas constitute=constituir construe=interpretar/entender ' +
  'consultation=consulta contact=contacto/comunicar contain=contener container=contenedor/recipiente/envase ' +
  'contaminate=contaminar contents=contenido context=contexto/marco/marcos contiguous=contiguo/colindante ' +
  'continue=continuar/seguir/proseguir/sigue/sigues/permanente contrary=contrario/infringir ' +
  'contribute=contribuir/aportación control=control convene=convocar ' +
  'conveyance=medio/medios/vehículo/transporte/transmisión/cesión/traspaso convict=condenar cooperate=cooperar ' +
  'coordinate=coordinar/coordenada cope=afrontar/enfrentar copper=cobre/cobres copy=copia/ejemplar ' +
  'copyright=autor/autores/derecho/copyright coral=coral/corales cord=cordón/cuerda/cable/cables ' +
  'corn=maíz/maíces/cereal corporation=sociedad/corporación/empresa corps=cuerpo correct=correcto/corregir ' +
  'correlate=correlación correspond=corresponder corridor=pasillo/corredor cost=costo/coste/gasto ' +
  'costly=costoso/caro/cara/caros/caras/oneroso costume=traje/trajes/disfraz cottage=cabaña/casa/casas ' +
  'cough=tos/toser/tose/tosen/tosido/tosida/tosa council=consejo counsel=abogado/asesor ' +
  'count=contar/cuenta/recuento/cómputo/escrutinio/cargo/cargos countless=innumerable/incontable country=país ' +
  'county=condado coup=golpe/golpes couple=pareja coupon=cupón/cupónes/vale/vales/bono/bonos ' +
  'course=curso/cursos/transcurso/rumbo/rumbos court=tribunal/corte/juzgado courtesy=cortesía ' +
  'cover=cubrir/cobertura cow=vaca/vacas/bovino crane=grúa/grúas create=crear/creación creator=creador/crear ' +
  'creature=criatura credible=credibilidad/creíble credit=crédito/acreedor crest=cimera/cresta/blasón ' +
  'crew=tripulación crime=crimen/delito/penal/criminal/delincuencia criterion=criterio ' +
  'critical=crítico/crucial/esencial crop=cosecha/cultivo cross=cruzar crown=corona/estado ' +
  'crucial=crucial/esencial/decisivo crude=crudo/cruda/crudos/crudas/petróleo/bruto/brutos ' +
  'cruel=cruel/crueles/crueldad cruise=crucero crush=aplastar/triturar cuba=cuba/cubas/cubano ' +
  'cult=culto/cultos/secta/sectas cultural=cultural cup=taza/tazas/copa/copas ' +
  'cure=subsanar/curar/curación/corregir curious=curiosidad currency=moneda/divisa/corriente/actual/vigente ' +
  'curriculum=programa/plan/planes/estudios/currículo curse=maldición curtain=cortina/telón/telónes ' +
  'curve=curva/curvas custody=custodia/guarda custom=aduana/aduanero/costumbre customer=cliente ' +
  'cut=cortar/corte/cortes/recorte cyber=ciber/ciberes cylinder=cilindro/botella/bombona ' +
  'czech=checo/checa/checos/checas';
