/**
 * Words in a quote that tell what was counted, in English and in simplified and traditional Chinese: a
 * quote of "1.5 billion visits" under a claim about users. Every pattern is a plain alternation: linear.
 */

/** Visits to a site; "unique visitors" are people and do not count. */
export const VISIT_WORDS =
  /\bvisits?\b|page ?views|访问量|訪問量|访问次|訪問次|次访问|次訪問|浏览量|瀏覽量|人次/i;
export const PRICE_WORDS =
  /\bpric(?:e|es|ed|ing)\b|价格|價格|售价|售價|定价|定價|标价|標價|单价|單價|降价|降價/i;
export const RUN_RATE_WORDS = /annuali[sz]ed|run[- ]?rate|\bARR\b|年化/i;
/** "Turned positive only in 2023": says that no earlier year was. */
export const FIRST_TIME_WORDS = /\bfirst\b|\bonly in\b|\bnot until\b|直到|首次|首度|第一次/i;
/** Serving a model, as against training it. */
export const SERVING_WORDS = /inference|\btokens?\b|推理/i;
