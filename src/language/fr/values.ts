import type { ValueData } from '../value-data.js';
import { counted, list } from '../word-list.js';

/** How French writes values. */
export const values: ValueData = {
  numbers: {
    cardinals: {
      ...counted(
        'zero un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
        0,
      ),
      ...counted('dix_sept dix_huit dix_neuf', 17),
      ...counted('vingt trente quarante cinquante soixante septante', 20, 10),
      ...counted('quatre_vingt/quatre_vingts/huitante/octante nonante', 80, 10),
    },
    articles: ['un', 'une'],
    hundreds: ['cent', 'cents'],
    scales: {
      douzaine: 12,
      douzaines: 12,
      mille: 1e3,
      mil: 1e3,
      million: 1e6,
      millions: 1e6,
      milliard: 1e9,
      milliards: 1e9,
      billion: 1e12,
      billions: 1e12,
    },
    ordinals: {
      ...counted('premier/premiere/premiers/premieres/unieme deuxieme/deuxiemes/second/seconde/seconds/secondes', 1),
      ...counted('troisieme/troisiemes quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme onzieme', 3),
      ...counted('douzieme treizieme quatorzieme quinzieme seizieme dix_septieme dix_huitieme dix_neuvieme', 12),
      ...counted('vingtieme trentieme quarantieme cinquantieme soixantieme', 20, 10),
      ...counted('quatre_vingtieme nonantieme centieme', 80, 10),
      millieme: 1000,
    },
    suffixes: list('er re e eme ieme nd nde es emes ers res'),
    joiner: { word: 'et', after: 'tens' },
    vigesimal: [60, 80],
    denominators: {
      ...counted('tiers quarts cinquiemes sixiemes septiemes huitiemes neuviemes dixiemes', 3),
      douziemes: 12,
      centiemes: 100,
    },
    amounts: {
      double: ['2'],
      triple: ['3'],
      moitie: ['1/2', '0.5', '50'],
      demi: ['1/2', '0.5', '50'],
      demie: ['1/2', '0.5', '50'],
      // Also a third party.
      'un tiers': ['1/3', '3'],
      'le tiers': ['1/3', '3'],
      'un quart': ['1/4', '0.25', '25'],
      'le quart': ['1/4', '0.25', '25'],
      'un cinquieme': ['1/5', '0.2', '20'],
      'un dixieme': ['1/10', '0.1', '10'],
    },
  },
  regionsDiffer: false,
  dateWords: list('jour jours de du mois d l an annee'),
  eves: ['immediatement avant le', 'juste avant le', 'la veille du', 'veille du'],
  decadeWords: ['annees'],
  references: list(
    'article articles art paragraphe paragraphes par alinea alineas al sous_alinea sous_alineas division divisions ' +
      'subdivision subdivisions sous_division partie parties section sections sous_section chapitre chapitres ch ' +
      'titre titres annexe annexes appendice appendices regle regles reglement formule formulaire colonne colonnes ' +
      'tableau tableaux point points protocole volume livre numero numeros no nos n clause clauses resolution ' +
      'directive decision considerant poste postes lettre lettres',
  ),
  connectors: list('et ou a ni de du au inclusivement'),
  units: {
    percent: list('pour_cent p._100 p._cent pourcentage'),
    permille: list('pour_mille p._mille p._1000 p._1_000'),
    EUR: list('euros euro'),
    USD: list('dollars_us dollars_americains dollar_americain dollars_des_etats_unis dollars_e.u.'),
    $: list('dollars dollar'),
    GBP: list('livres_sterling livre_sterling'),
    peso: list('pesos peso'),
    franc: list('francs franc'),
    SDR: list('dts droits_de_tirage_speciaux droits_de_tirage_special unites_de_compte'),
    // A period runs from a date where another language says day.
    day: list('date dates journee journees'),
    year: list('ans an annee annees'),
    'nautical-mile': list('milles_marins mille_marin milles_nautiques'),
    mile: ['milles'],
    tonne: list('tonnes tonne tonnes_metriques tonne_metrique tonneaux tonneau'),
    'square-meter': list('metres_carres metre_carre'),
    'square-kilometer': list('kilometres_carres kilometre_carre'),
    'cubic-meter': list('metres_cubes metre_cube'),
    kilowatt: list('kilowatts kilowatt'),
    megawatt: list('megawatts megawatt'),
    knot: list('noeuds noeud'),
    hertz: ['hertz'],
    celsius: list('degres_celsius celsius'),
    kilogram: ['kilos'],
  },
  times: {
    am: ['du matin'],
    pm: ["de l'apres-midi", 'du soir'],
    noon: ['midi'],
    midnight: ['minuit'],
    hour: list('h heures heure'),
  },
};
