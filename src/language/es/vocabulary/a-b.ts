/** Words of general and legal Spanish by idea, as `WordData` says: ideas from a to b. */
export const words =
  'abandon=abandonar abbey=abadía/monasterio abbreviation=abreviatura/sigla/siglas ability=capacidad/habilidad ' +
  'able=capaz/capaces/capacidad/susceptible aboard=bordo/bordos abortion=aborto/abortar/aborte/interrupción ' +
  'about=acerca/sobre above=arriba/anterior abroad=extranjero/exterior absence=ausencia/ausente/falta/faltas ' +
  'absent=ausente/ausencia absolute=absoluto absorb=absorber/absorción abstract=resumen/extracto/abstracto ' +
  'absurd=absurdo abundance=abundancia abuse=abuso/abusos/abusivo/maltrato/abusar/abusa/abuse/abusan/abusado/malos ' +
  'accent=acento accept=aceptar accessibility=accesibilidad/acceso/acceder accident=accidente ' +
  'accommodate=alojamiento/ajuste/acomodar/hospedaje/adaptar/adapte/alojar/aloja/aloje/alojan/alojado ' +
  'accompany=acompañar/adjunto according=conformidad/acuerdo/arreglo account=cuenta accountable=responsable ' +
  'accumulate=acumular accuracy=exactitud/exacto/precisión ' +
  'accuse=acusado/imputado/acusación/acusar/acusa/acuse/acusan/denuncia ace=campeón achieve=lograr/alcanzar/logro ' +
  'acknowledge=reconocer acoustic=acústico/ruido/ruidos/sonoro acquire=adquirir/adquisición acre=acre/acres ' +
  'across=través act=ley/acto/actuar/acta acting=interino/suplente/funciones action=acción/medida ' +
  'activate=activar/active/accionar active=activo/activa activity=actividad actual=real/reales/efectivo/verdadero ' +
  'acute=agudo/aguda/agudos/agudas/grave/graves adapt=adaptar/adapte/adecuar adaptable=adaptable adapter=adaptador ' +
  'add=añadir/agregar/además/adición addict=adicción/toxicomanía/dependencia/adicto ' +
  'address=dirección/domicilio/abordar adequate=adecuado/suficiente adjacent=adyacente/contiguo/colindante/aledaño ' +
  'adjust=ajustar admin=administrador administration=administración/gestión admiral=almirante/marítimo ' +
  'admire=admirar/admire admission=admisión/admitir/admite/admita/ingreso/confesión admit=admitir/admisión/ingreso ' +
  'adopt=adoptar/adopte/adopción/adoptivo/aprobar adult=adulto/mayor/mayores advance=adelanto/anticipo/avance ' +
  'advantage=ventaja adverse=adverso/desfavorable/perjudicial/nocivo/negativo advertise=anuncio/publicidad ' +
  'advice=asesoramiento/consejo/dictamen advisory=consultivo/asesor advocate=abogado/defensor/promoción/defender ' +
  'aerial=aéreo/aéreos/antena aeronautics=aeronáutica aesthetic=estético affair=asunto/negocio affect=afectar ' +
  'affiliate=afiliado/filial/vinculado affirm=afirmar/confirmar affix=fijar/estampar/adherir/colocar ' +
  'affordable=asequible afghanistan=afganistán/afgano/afgana africa=áfrica after=después/tras/posterior ' +
  'aftermath=secuela/consecuencia afterward=después/luego/luegos again=nuevo/nuevamente against=contra age=edad ' +
  'agency=organismo/agencia agent=agente/mandatario/apoderado ' +
  'aggregate=total/totales/global/agregado/conjunto/árido/áridos aging=envejecimiento/edad/edades/vejez/vejeces ' +
  'ago=antes agree=acuerdo/convenio/acordar agricultural=agrícola/agricultura/agropecuario/agrario ahead=adelante ' +
  'aid=ayuda/asistencia aim=objetivo/finalidad air=aire/aéreo aircraft=aeronave/avión ' +
  'airline=aerolínea/aéreo/aéreos/línea/líneas/compañía airplane=avión/aviónes airport=aeropuerto/aeródromo ' +
  'alarm=alarma/alerta albeit=aunque album=álbum/albumes algorithm=algoritmo alienage=extranjería ' +
  'alike=igual/iguales/igualmente/asimismo/semejante ' +
  'allege=alegar/presunto/alegación/denuncia/supuesto/alegato/alega/alegue/alegan/alegado alley=callejón ' +
  'allocate=asignar allow=permitir/autorizar/admitir allowance=prestación/subsidio/asignación/viático/bonificación ' +
  'ally=aliado/alianza almost=casi alone=solo along=largo/largos/bordo/bordos/orilla already=ya ' +
  'also=también/asimismo alter=alterar/modificar alternative=alternativa/suplente/opción/sustitutivo ' +
  'although=aunque altitude=altitud/altura altogether=totalmente/completamente aluminium=aluminio ' +
  'alumnus=graduado/egresado/titulado always=siempre amateur=aficionado/amateur amber=ámbar/ámbares/amarillo ' +
  'ambition=ambicioso ambulance=ambulancia amend=modificar/enmienda/enmendar american=americano/estadounidense ' +
  'ammunition=munición/cartucho among=entre amount=importe/monto/cantidad/suma anal=anal/anales ' +
  'analogous=análogo/semejante analyse=analizar/análisis analysis=análisis/analizar anatomy=anatomía ' +
  'ancestor=antepasado/ancestral/ascendiente anchor=ancla/anclas/anclaje/fondeo/fondeadero/fondee animal=animal ' +
  'animation=animación/animar/anima/anime/animan/animado ankle=tobillo annex=anexo/anexos/anejo/anejos/anexar ' +
  'announce=anunciar annual=anual anonymous=anónimo answer=respuesta/contestar/responder ant=hormiga ' +
  'anthem=himno/himnos anticipate=anticipar/prever/previsto antique=antigüedad anxious=ansioso/ansiedad/inquieto ' +
  'anywhere=parte/partes/lugar apology=disculpa/excusa apparatus=aparato/dispositivo ' +
  'apparently=aparentemente/manifiesto appeal=apelación/recurso appear=comparecer/aparecer appetite=apetito ' +
  'application-software=aplicación apply=aplicar/solicitud appoint=nombrar/designar approach=enfoque ' +
  'appropriate=apropiado/adecuado/pertinente/oportuno approve=aprobar ' +
  'appurtenance=dependencia/accesorio/pertenencia april=abril/abriles arab=arabia/árabe/árabes ' +
  'arbitration=arbitraje arc=arco/arcos arch=arco/arcos/bóveda architectural=arquitectónico archive=archivo ' +
  'arctic=ártico area=zona/área/región/ámbito argentina=argentina ' +
  'arguable=argumento/sostener/alegar/alega/alegue/alegan/alegado arise=surgir/derivar arm=arma/armado ' +
  'armorial=armas/blasón/escudo/heráldico armour=blindaje/armadura army=ejército around=alrededor ' +
  'arrange=arreglo/acuerdo array=matriz/matrices/conjunto/gama/gamas arrest=detención/arresto/detener ' +
  'arrive=llegar/llegada arrow=flecha article=artículo/objeto artificial=artificial artillery=artillería ' +
  'artistic=artístico artwork=obra/obras/arte/artes/artístico ash=ceniza/fresno ashamed=vergüenza/avergonzar ' +
  'ask=pedir/preguntar aspect=aspecto assemblage=ensamblaje/montaje/conjunto assert=afirmar/invocar/alegar/valer ' +
  'assess=evaluación asset=activo/bien assign=ceder/cesión/asignar assist=asistencia/ayuda/asistir/ayudar ' +
  'association=asociación assume=asumir/asume/asumen/asumido/asuma/suponer/suponido/supona/supuesto/hipótesis ' +
  'assure=asegurar/garantizar/seguridad asylum=asilo/asilos athens=atenas atomic=atómico/nuclear ' +
  'attach=adjuntar/anexo attack=ataque/atacar/atentado/agresión attempt=intento/tentativa attend=asistir ' +
  'attention=atención attribution=atribución/reconocimiento/imputar auction=subasta/remate ' +
  'audience=audiencia/público audit=auditoría/fiscalización/auditar/audite august=agosto aunt=tía/tías/tío/tíos ' +
  'australia=australia austria=austria authentic=auténtico/fes authority=autoridad autism=autismo/autista ' +
  'automatically=automáticamente/oficio automobile=automóvil/coche/coches autonomy=autonomía autumn=otoño/otoños ' +
  'available=disponible average=promedio/media/medias/medio/medios aviation=aviación/aéreo/aéreos/aeronáutica ' +
  'avoid=evitar avoidance=evitar/evasión/elusión/anulación awake=despertar/despierto award=laudo/adjudicar/otorgar ' +
  'aware=consciente/conciencia/sensibilización away=lejos/alejado axis=eje/ejes/axial/axiales ' +
  'baby=bebé/bebés/lactante bachelor=soltero/bachiller/licenciatura back=atrás/espalda/dorso/dorsos/regreso ' +
  'background=antecedentes/contexto/fondo/fondos/origen backing=respaldo/apoyo/apoyos ' +
  'backup=respaldo/reserva/copia/copias backward=atrás/retroceso backyard=patio/patios bacon=tocino/panceta ' +
  'bacterium=bacteria bad=malo/mala/malos/malas/mal/males/peor/peores badge=insignia/distintivo/divisa ' +
  'bag=bolsa/bolsas/saco/sacos/equipaje/maleta bail=fianza/caución bait=cebo/cebos/carnada ' +
  'baker=panadero/hornear/hornee/horno/hornos balance=equilibrio/saldo ball=bola/bolas/balón/balones/pelota ' +
  'ballet=ballet balloon=globo/globos ballot=papeleta/votación/boleta/voto/votos/balota ban=prohibir ' +
  'banana=banano/plátano/banana band=banda/bandas bangladesh=bangladesh bank=banco/bancario ' +
  'banner=bandera/pancarta baptist=bautismo bar=barra/impedir bargain=negociación/ganga/gangas ' +
  'bark=corteza/ladrar/ladra/ladre/ladran/ladrado barn=granero/establo/cuadra ' +
  'barrel=barril/barrica/tonel/toneles/cañón/cañónes barrier=barrera/obstáculo base=base/fundamento/fundar ' +
  'basement=sótano basic=básico/fundamental/base/bases/esencial basin=cuenca/vaso/vasos bastard=ilegítimo/natural ' +
  'batch=lote/lotes/partida battle=batalla/combate beach=playa/playas ' +
  'beam=haz/haces/viga/vigas/luz/luces/manga/mangas bean=frijol/judía/judías/alubia/grano/granos/haba/habas ' +
  'bear=llevar/soportar beard=barba/barbas beat=golpear/paliza become=convertirse/pasar ' +
  'bed=cama/camas/lecho/lechos bee=abeja/abejas/apicultura/apícola before=antes/ante/previo ' +
  'beg=mendigar/mendicidad begin=comenzar/comienzo/inicio behalf=nombre/cuenta behave=comportar/conducir ' +
  'behaviour=conducta/comportamiento behind=detrás/atrás belgium=bélgica/belga/belgas ' +
  'belief=creencia/creer/convicción belly=vientre/panza/panzas belong=pertenecer ' +
  'beloved=amado/amada/amados/amadas/querido below=abajo/inferior ' +
  'bend=doblar/dobla/doble/doblan/doblado/curva/curvas/codo/codos/curvar/curve/curvan/curvado/flexión ' +
  'beneath=debajo/bajos benefit=beneficio/prestación bequest=legado/legar berne=berna berry=baya/bayas best=mejor ' +
  'bet=apuesta/apostar between=entre beyond=allá bias=sesgo/sesgos/parcialidad/prejuicio bible=biblia/bíblico ' +
  'bicycle=bicicleta/ciclo/ciclos/ciclista bid=oferta/licitación big=grande/gran/granes bill=proyecto/factura ' +
  'billboard=valla/vallas/cartelera bin=recipiente/contenedor/tolva/tolvas/cubo/cubos binary=binario ' +
  'binding=vinculante/obligatorio/encuadernación biography=biografía biology=biología/bio/bios ' +
  'birth=nacimiento/nacer/nacido bit=bit/bites/trozo/trozos bitter=amargo/amarga black=negro/negra/negros/negras ' +
  'blade=hoja/hojas/cuchilla/pala/palas/álabe/álabes blank=blanco/cospel/formato ' +
  'blanket=manta/mantas/general/global bleed=sangrar/sangre/hemorragia blend=mezcla/mezcle ' +
  'bless=bendecir/bendición block=bloque/manzana blood=sangre/sanguíneo/consanguinidad ' +
  'bloody=sangre/sanguíneo/sangriento bloom=flor/flores/floración/proliferación blue=azul/azules ' +
  'blunt=romo/romos/contundente board=junta/consejo/bordo boat=embarcación/barco body=organismo/cuerpo/órgano ' +
  'bold=negrita/audaz/audaces bolt=perno/pernos/tornillo/cerrojo bomb=bomba/bombas/bombardeo/atentado ' +
  'bomber=bombardero book=libro booking=reserva booth=cabina/caseta/casilla border=frontera ' +
  'bore=ánima/ánimas/perforación/calibre/taladro ' +
  'borrow=préstamo/empréstito/pedir/pede/peden/pedido/pedida/peda/pide/pides both=ambos ' +
  'bottom=fondo/fondos/parte/partes/inferior bounce=rebotar/rebote bound=obligado/vinculado/sujeto ' +
  'boundary=límite/frontera bout=brote/brotes/asalto box=caja/cajas/casilla/recuadro boy=niño/niños/muchacho ' +
  'brain=cerebro brake=freno/frenos/frenado/frenar/frena/frene/frenan branch=rama/sucursal brand=marca/marcas ' +
  'brass=latón/latónes/bronce breach=incumplimiento/violación/infracción break=romper/ruptura ' +
  'breakdown=avería/desglose/ruptura ' +
  'breed=raza/razas/criar/cria/crie/crian/criado/criada/criará/crías/reproducción ' +
  'breeding=cría/crías/reproducción/obtención/criador breeze=viento/brisa/brisas/eólico brick=ladrillo ' +
  'bride=novia/novias/boda/bodas/contrayente briefly=breve/breves/brevemente/escrito brigade=brigada ' +
  'bring=traer/llevar/aportar/entablar/interponer/incoar british=británico/bretaña broad=amplio ' +
  'broadcast=radiodifusión/difusión broken=roto/rotos/rota/rotas/quebrado broker=corredor/corretaje/bróker/agente ' +
  'bronze=bronce brook=arroyo brother=hermano brown=marrón/pardo/pardos/moreno browser=navegador ' +
  'brush=cepillo/brocha/escobilla/matorral brussels=bruselas brutal=brutal/violento bubble=burbuja ' +
  'buck=macho/machos/dólar/dólares bucket=cubo/cubos/balde/baldes/cubeta/cangilón bud=yema/yemas/brote/brotes ' +
  'buddhist=budista budget=presupuesto buffalo=búfalo bug=error/errores/chinche build=edificio/construir ' +
  'builder=constructor bulgaria=bulgaria bulk=granel/masa/masas/volumen/voluminoso bullet=bala/balas ' +
  'bully=intimidación/acoso/acosos bump=golpe/golpes/bache/baches bundle=haz/haces/fajo/fajos/paquete/legajo ' +
  'burden=carga burial=entierro/inhumación/funeral/sepultura/enterrar/sepelio ' +
  'burst=ráfaga/reventar/estallar/rotura bus=autobús/autocar/ómnibus business=negocio/empresa/comercial ' +
  'buy=comprar buyer=comprador/adquirente';
