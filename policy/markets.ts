/**
 * The markets of more than one country or territory: a partner located in one of a list's countries may
 * sell in all of them. ISO 3166-1 alpha-2 codes, in the order of the page. A country in no list is a market
 * of its own, as the page says of Brazil, India, Japan, Korea, Russia and Taiwan.
 *
 * Source: "Cloud Solution Provider program regional markets and currencies where you can sell CSP offers",
 * https://learn.microsoft.com/partner-center/regional-authorization-overview, version of 04/15/2021.
 *
 * Codes where the page has names: Kosovo is XK, which ISO leaves to its users; Bonaire, Saba and Sint
 * Eustatius, three rows, share BQ. Left out, as it is not membership: currencies, the MPN ID that each
 * location asks for, and that Azure plan is sold in fewer regions. The page does not name China (another
 * company operates there), Cuba, Iran, North Korea, Sudan, Syria or Western Sahara, nor the national
 * clouds. That such a country is its own market here does not say that anything is sold there.
 */
export const markets: readonly (readonly string[])[] = [
  // Africa
  `AO BJ BW BF BI CM CV CF TD KM CG CD CI DJ GQ ER ET PF GA GM GH GN GW KE LR MG MW ML MU YT NA NC
  NE NG RE RW ST SN SC SL SO SS SH TZ TG UG ZM`,
  // Asia and Pacific
  'BD BT BN KH HK ID LA MO MY MV MM NP PH SG LK TH TL VN',
  // Australia
  'AU CX CC CK FJ TF GU HM KI MH FM NR NU NF MP PW PG PN SB TK TO TV WF',
  // Canada
  'CA PM',
  // Europe
  `AX AD AT BE BV BG HR CY CZ DK EE FO FI FR DE GI GR GL GG HU IS IE IM IT JE LV LI LT LU MT MC NL
  NO PL PT RO SM SK SI ES SJ SE CH GB VA`,
  // Latin America and the Caribbean
  `AI AQ AG AR AW BS BB BZ BM BO BQ VG KY CL CO CR CW DM DO EC SV FK GF GD GP GT GY HT HN JM MQ MX
  MS NI PA PY PE PR BL KN LC MF VC SX GS SR TT TC UY VE VI`,
  // Middle East, Central Europe, and Eastern Europe
  `AF AL DZ AM AZ BH BY BA IO EG GE IQ IL JO KZ XK KW KG LB LS LY MK MR MD MN ME MA MZ OM PK PS QA
  SA RS ZA SZ TJ TN TR TM UA AE UZ YE ZW`,
  // New Zealand
  'AS NZ WS VU',
  // United States
  'US UM',
].map((codes) => codes.split(/\s+/));

const marketsByCountry = new Map(
  markets.flatMap((market) => market.map((country) => [country, market] as const)),
);

/** The countries in which a partner located in this one may sell. No country is in two lists. */
export const marketOf = (country: string): readonly string[] =>
  marketsByCountry.get(country) ?? [country];
