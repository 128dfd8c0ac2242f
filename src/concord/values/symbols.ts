/** Symbols of units, the same in every language, as written after figures. */
export const unitSymbols: ReadonlyMap<string, string> = new Map(
  Object.entries({
    km: 'kilometer',
    m: 'meter',
    cm: 'centimeter',
    mm: 'millimeter',
    dm: 'decimeter',
    kg: 'kilogram',
    g: 'gram',
    mg: 'milligram',
    t: 'tonne',
    ha: 'hectare',
    L: 'liter',
    l: 'liter',
    ml: 'milliliter',
    mL: 'milliliter',
    hl: 'hectoliter',
    h: 'hour',
    min: 'minute',
    s: 'second',
    Hz: 'hertz',
    kHz: 'kilohertz',
    MHz: 'megahertz',
    GHz: 'gigahertz',
    W: 'watt',
    kW: 'kilowatt',
    MW: 'megawatt',
    GW: 'gigawatt',
    kWh: 'kilowatt-hour',
    MWh: 'megawatt-hour',
    kV: 'kilovolt',
    kPa: 'kilopascal',
    MPa: 'megapascal',
    kJ: 'kilojoule',
    MJ: 'megajoule',
    dB: 'decibel',
    Bq: 'becquerel',
    mSv: 'millisievert',
    ppm: 'ppm',
  }),
);

/** Marks that are units by themselves. */
export const unitMarks: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '%': 'percent',
    '‰': 'permille',
    $: '$',
    '€': 'EUR',
    '£': 'GBP',
    '¥': 'JPY',
    '₹': 'INR',
    '₽': 'RUB',
  }),
);

/** Letters before or after `$` that say whose dollar it is. */
export const dollarPrefixes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    US: 'USD',
    U: 'USD',
    EU: 'USD',
    CA: 'CAD',
    CAN: 'CAD',
    C: 'CAD',
    AU: 'AUD',
    A: 'AUD',
    NZ: 'NZD',
    MX: 'MXN',
    Mex: 'MXN',
  }),
);

/** ISO 4217 codes in use. */
export const currencyCodes: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
