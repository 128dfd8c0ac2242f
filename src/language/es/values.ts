import type { ValueData } from '../value-data.js';
import { counted, list } from '../word-list.js';

/** How Spanish writes values. */
export const values: ValueData = {
  numbers: {
    cardinals: {
      ...counted('cero un/uno/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince', 0),
      ...counted('dieciseis diecisiete dieciocho diecinueve veinte veintiun/veintiuno/veintiuna veintidos', 16),
      ...counted('veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve', 23),
      ...counted('treinta cuarenta cincuenta sesenta setenta ochenta noventa', 30, 10),
      ...counted('cien/ciento doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas', 100, 100),
      ...counted('quinientos/quinientas seiscientos/seiscientas setecientos/setecientas', 500, 100),
      ...counted('ochocientos/ochocientas novecientos/novecientas', 800, 100),
    },
    articles: ['un', 'uno', 'una'],
    hundreds: [],
    scales: { docena: 12, docenas: 12, mil: 1e3, millon: 1e6, millones: 1e6, billon: 1e12, billones: 1e12 },
    ordinals: {
      ...counted(
        'primero/primera/primer/primeros/primeras segundo/segunda/segundos/segundas tercero/tercera/tercer',
        1,
      ),
      ...counted('cuarto/cuarta quinto/quinta sexto/sexta septimo/septima octavo/octava noveno/novena', 4),
      ...counted('decimo/decima undecimo/undecima duodecimo/duodecima decimotercero/decimotercera', 10),
      ...counted('decimocuarto/decimocuarta decimoquinto/decimoquinta decimosexto/decimosexta', 14),
      ...counted('decimoseptimo/decimoseptima decimoctavo/decimoctava decimonoveno/decimonovena', 17),
      ...counted('vigesimo/vigesima trigesimo/trigesima cuadragesimo/cuadragesima', 20, 10),
      ...counted('quincuagesimo/quincuagesima sexagesimo/sexagesima septuagesimo/septuagesima', 50, 10),
      ...counted('octogesimo/octogesima nonagesimo/nonagesima centesimo/centesima', 80, 10),
      milesimo: 1000,
    },
    suffixes: list('o a er os as ro ra'),
    joiner: { word: 'y', after: 'tens' },
    vigesimal: [],
    denominators: {
      ...counted('tercios/terceras_partes cuartos/cuartas_partes quintos/quintas_partes', 3),
      ...counted('sextos septimos octavos novenos decimos', 6),
      centesimos: 100,
    },
    amounts: {
      ambos: ['2'],
      ambas: ['2'],
      doble: ['2'],
      duplicado: ['2'],
      triplicado: ['3'],
      mitad: ['1/2', '0.5', '50'],
      medio: ['1/2', '0.5', '50'],
      'un tercio': ['1/3'],
      'tercera parte': ['1/3'],
      'un cuarto': ['1/4', '0.25', '25'],
      'cuarta parte': ['1/4', '0.25', '25'],
      'un quinto': ['1/5', '0.2', '20'],
      'quinta parte': ['1/5', '0.2', '20'],
      'decima parte': ['1/10', '0.1', '10'],
    },
  },
  regionsDiffer: true,
  dateWords: list('de del dia dias mes ano'),
  eves: ['inmediatamente antes del', 'inmediatamente anterior al', 'vispera del'],
  decadeWords: list('anos decada'),
  references: list(
    'articulo articulos art arts parrafo parrafos apartado apartados inciso incisos fraccion fracciones numeral ' +
      'numerales literal literales subparrafo subparrafos seccion secciones subseccion capitulo capitulos cap ' +
      'titulo titulos parte partes anexo anexos apendice apendices clausula clausulas regla reglas reglamento cuadro ' +
      'tabla columna punto puntos protocolo volumen libro numero numeros num no n resolucion directiva decision ' +
      'considerando letra letras',
  ),
  connectors: list('y e o u a al ni de del inclusive'),
  units: {
    percent: list('por_ciento por_cien porcentaje'),
    permille: list('por_mil por_millar'),
    EUR: list('euros euro'),
    USD: list(
      'dolares_estadounidenses dolar_estadounidense dolares_de_los_estados_unidos dolares_de_estados_unidos ' +
        'dolares_de_los_ee.uu. dolares_americanos',
    ),
    $: list('dolares dolar'),
    GBP: list('libras_esterlinas libra_esterlina'),
    peso: list('pesos peso'),
    franc: list('francos franco'),
    SDR: list('deg derechos_especiales_de_giro unidades_de_cuenta'),
    // A period runs from a date where another language says day.
    day: list('fecha fechas'),
    'nautical-mile': list('millas_marinas millas_nauticas milla_marina milla_nautica'),
    tonne: list('toneladas tonelada toneladas_metricas tonelada_metrica'),
    'square-meter': list('metros_cuadrados metro_cuadrado'),
    'square-kilometer': list('kilometros_cuadrados kilometro_cuadrado'),
    'cubic-meter': list('metros_cubicos metro_cubico'),
    kilowatt: list('kilovatios kilovatio'),
    megawatt: list('megavatios megavatio'),
    knot: list('nudos nudo'),
    hertz: list('hercios hertz'),
    celsius: list('grados_celsius grados_centigrados celsius'),
    kilogram: ['kilos'],
  },
  times: {
    am: list('a.m. am de_la_manana'),
    pm: list('p.m. pm de_la_tarde de_la_noche'),
    noon: ['mediodia'],
    midnight: ['medianoche'],
    hour: list('h hrs horas hora'),
  },
};
