import type { Rule } from "./rule.ts";
import { agencyAmbiguousRule } from "./agency-ambiguous.ts";
import { agencyNotInForceRule } from "./agency-not-in-force.ts";
import { agencyUnknownRule } from "./agency-unknown.ts";
import { areaAmbiguousRule } from "./area-ambiguous.ts";
import { areaNotInForceRule } from "./area-not-in-force.ts";
import { areaUnknownRule } from "./area-unknown.ts";
import { blockTotalDiffersRule } from "./block-total-differs.ts";
import { blockNotInForceRule } from "./block-not-in-force.ts";
import { blockOfAnotherLevelRule } from "./block-of-another-level.ts";
import { blockUnknownRule } from "./block-unknown.ts";
import { cellMissingRule } from "./cell-missing.ts";
import { cellTooLongRule } from "./cell-too-long.ts";
import { charactersLostRule } from "./characters-lost.ts";
import { componentUnknownRule } from "./component-unknown.ts";
import { countHasDecimalsRule } from "./count-has-decimals.ts";
import { countRangeRule } from "./count-range.ts";
import { countWordsUnknownRule } from "./count-words-unknown.ts";
import { dateUnreadableRule } from "./date-unreadable.ts";
import { decisionAfterPublicationRule } from "./decision-after-publication.ts";
import { delimiterUnknownRule } from "./delimiter-unknown.ts";
import { duplicateObservationRule } from "./duplicate-observation.ts";
import { editionDuplicateRule } from "./edition-duplicate.ts";
import { editionRepeatsRule } from "./edition-repeats.ts";
import { encodingByteBrokenRule } from "./encoding-byte-broken.ts";
import { encodingUnknownRule } from "./encoding-unknown.ts";
import { encodingWindows1258Rule } from "./encoding-windows-1258.ts";
import { familyUnknownRule } from "./family-unknown.ts";
import { fileEmptyRule } from "./file-empty.ts";
import { fileHashDiffersRule } from "./file-hash-differs.ts";
import { fileMisplacedRule } from "./file-misplaced.ts";
import { fileMissingRule } from "./file-missing.ts";
import { fileNoRowsRule } from "./file-no-rows.ts";
import { fileNotListedRule } from "./file-not-listed.ts";
import { fileNotTextRule } from "./file-not-text.ts";
import { fontTcvn3Rule } from "./font-tcvn3.ts";
import { fontVniRule } from "./font-vni.ts";
import { formulaCellRule } from "./formula-cell.ts";
import { headerAbsentRule } from "./header-absent.ts";
import { headerDuplicateRule } from "./header-duplicate.ts";
import { headerEmptyRule } from "./header-empty.ts";
import { headerMissingRule } from "./header-missing.ts";
import { headerNotFirstRule } from "./header-not-first.ts";
import { headerRepeatedRule } from "./header-repeated.ts";
import { headerUnknownRule } from "./header-unknown.ts";
import { indexUnknownRule } from "./index-unknown.ts";
import { indicatorNotInForceRule } from "./indicator-not-in-force.ts";
import { indicatorUnknownRule } from "./indicator-unknown.ts";
import { instrumentDateDiffersRule } from "./instrument-date-differs.ts";
import { instrumentNotGivenRule } from "./instrument-not-given.ts";
import { instrumentOfAnotherPlaceRule } from "./instrument-of-another-place.ts";
import { instrumentUnknownRule } from "./instrument-unknown.ts";
import { letterInNumberRule } from "./letter-in-number.ts";
import { letterOfAnotherScriptRule } from "./letter-of-another-script.ts";
import { levelUnknownRule } from "./level-unknown.ts";
import { locatorPartlyMissingRule } from "./locator-partly-missing.ts";
import { measureUnknownRule } from "./measure-unknown.ts";
import { nameAmbiguousRule } from "./name-ambiguous.ts";
import { namedAboveTallyRule } from "./named-above-tally.ts";
import { namedBelowTallyRule } from "./named-below-tally.ts";
import { numberAmbiguousRule } from "./number-ambiguous.ts";
import { numberBecameDateRule } from "./number-became-date.ts";
import { numberDoubtfulRule } from "./number-doubtful.ts";
import { numberExcelDayRule } from "./number-excel-day.ts";
import { numberInnerSpaceRule } from "./number-inner-space.ts";
import { numberStyleRule } from "./number-style.ts";
import { numberUnreadableRule } from "./number-unreadable.ts";
import { numeratorAboveDenominatorRule } from "./numerator-above-denominator.ts";
import { originAreaMismatchRule } from "./origin-area-mismatch.ts";
import { originFamilyMismatchRule } from "./origin-family-mismatch.ts";
import { originFieldMissingRule } from "./origin-field-missing.ts";
import { originFieldUnknownRule } from "./origin-field-unknown.ts";
import { originMissingRule } from "./origin-missing.ts";
import { originUnreadableRule } from "./origin-unreadable.ts";
import { originValueInvalidRule } from "./origin-value-invalid.ts";
import { partsDifferFromCountRule } from "./parts-differ-from-count.ts";
import { percentOfRatioRule } from "./percent-of-ratio.ts";
import { periodInFutureRule } from "./period-in-future.ts";
import { periodMissingRule } from "./period-missing.ts";
import { periodTooEarlyRule } from "./period-too-early.ts";
import { periodUnreadableRule } from "./period-unreadable.ts";
import { publishedBeforePeriodRule } from "./published-before-period.ts";
import { quoteUnclosedRule } from "./quote-unclosed.ts";
import { rankAboveRankOfRule } from "./rank-above-rank-of.ts";
import { rankAgainstValueRule } from "./rank-against-value.ts";
import { rankGapRule } from "./rank-gap.ts";
import { rankInValueRule } from "./rank-in-value.ts";
import { rankOfDiffersRule } from "./rank-of-differs.ts";
import { rankRepeatedRule } from "./rank-repeated.ts";
import { rankValueSwappedRule } from "./rank-value-swapped.ts";
import { rankUnreadableRule } from "./rank-unreadable.ts";
import { registryAgencyLevelRule } from "./registry-agency-level.ts";
import { registryCellMissingRule } from "./registry-cell-missing.ts";
import { registryCodeCollidesRule } from "./registry-code-collides.ts";
import { registryDateUnreadableRule } from "./registry-date-unreadable.ts";
import { registryFileMissingRule } from "./registry-file-missing.ts";
import { registryFileUnknownRule } from "./registry-file-unknown.ts";
import { registryFormatRule } from "./registry-format.ts";
import { registryIdFormRule } from "./registry-id-form.ts";
import { registryIdPrefixRule } from "./registry-id-prefix.ts";
import { registryIdentityUnreadableRule } from "./registry-identity-unreadable.ts";
import { registryIntervalReversedRule } from "./registry-interval-reversed.ts";
import { registryKeyDuplicateRule } from "./registry-key-duplicate.ts";
import { registryLevelOrderRule } from "./registry-level-order.ts";
import { registryMethodOverlapsRule } from "./registry-method-overlaps.ts";
import { registryParentLevelRule } from "./registry-parent-level.ts";
import { registryProvinceCountRule } from "./registry-province-count.ts";
import { registryReferenceUnknownRule } from "./registry-reference-unknown.ts";
import { registryValueInvalidRule } from "./registry-value-invalid.ts";
import { rowRaggedRule } from "./row-ragged.ts";
import { rowWithdrawnRule } from "./row-withdrawn.ts";
import { rowsBelowRankOfRule } from "./rows-below-rank-of.ts";
import { scaleNotInForceRule } from "./scale-not-in-force.ts";
import { scaleOfAnotherPlaceRule } from "./scale-of-another-place.ts";
import { scaleUnknownRule } from "./scale-unknown.ts";
import { shareForPercentRule } from "./share-for-percent.ts";
import { sourceUnknownRule } from "./source-unknown.ts";
import { stageUnknownRule } from "./stage-unknown.ts";
import { statusContradictsValueRule } from "./status-contradicts-value.ts";
import { statusUnknownRule } from "./status-unknown.ts";
import { straySpacesRule } from "./stray-spaces.ts";
import { subjectKindUnknownRule } from "./subject-kind-unknown.ts";
import { tallyAboveBlockTotalRule } from "./tally-above-block-total.ts";
import { tallySumRule } from "./tally-sum.ts";
import { templateExampleRule } from "./template-example.ts";
import { textDecomposedRule } from "./text-decomposed.ts";
import { textGarbledRule } from "./text-garbled.ts";
import { tooManyRowsRule } from "./too-many-rows.ts";
import { totalDiffersInCellRule } from "./total-differs-in-cell.ts";
import { unitDisagreesRule } from "./unit-disagrees.ts";
import { unitUnknownRule } from "./unit-unknown.ts";
import { valueAboveMaximumRule } from "./value-above-maximum.ts";
import { valueNegativeRule } from "./value-negative.ts";
import { valueNotStatedRule } from "./value-not-stated.ts";
import { valueOutOfRangeRule } from "./value-out-of-range.ts";
import { xlsxDateCellRule } from "./xlsx-date-cell.ts";
import { xlsxErrorValueRule } from "./xlsx-error-value.ts";
import { xlsxExternalReferenceRule } from "./xlsx-external-reference.ts";
import { xlsxFormulaRule } from "./xlsx-formula.ts";
import { xlsxHiddenCellsRule } from "./xlsx-hidden-cells.ts";
import { xlsxHiddenSheetRule } from "./xlsx-hidden-sheet.ts";
import { xlsxMacroRule } from "./xlsx-macro.ts";
import { xlsxMergedCellsRule } from "./xlsx-merged-cells.ts";
import { xlsxNumberRoundedRule } from "./xlsx-number-rounded.ts";
import { xlsxSeveralTablesRule } from "./xlsx-several-tables.ts";
import { xlsxSheetUnreadRule } from "./xlsx-sheet-unread.ts";
import { xlsxTooLargeRule } from "./xlsx-too-large.ts";
import { xlsxUnreadableRule } from "./xlsx-unreadable.ts";

/** Every rule, in the order in which a file is read. */
export const rules: readonly Rule<never>[] = [
  fileEmptyRule,
  fileNotTextRule,
  encodingUnknownRule,
  encodingByteBrokenRule,
  encodingWindows1258Rule,
  fontTcvn3Rule,
  fontVniRule,
  textGarbledRule,
  charactersLostRule,
  letterOfAnotherScriptRule,
  textDecomposedRule,
  straySpacesRule,
  formulaCellRule,
  cellTooLongRule,
  tooManyRowsRule,
  quoteUnclosedRule,
  rowRaggedRule,
  headerMissingRule,
  headerUnknownRule,
  headerDuplicateRule,
  headerEmptyRule,
  headerRepeatedRule,
  fileNoRowsRule,
  cellMissingRule,
  originMissingRule,
  originUnreadableRule,
  originFieldUnknownRule,
  originFieldMissingRule,
  originValueInvalidRule,
  originFamilyMismatchRule,
  originAreaMismatchRule,
  fileMissingRule,
  fileNotListedRule,
  fileHashDiffersRule,
  sourceUnknownRule,
  instrumentUnknownRule,
  instrumentNotGivenRule,
  instrumentDateDiffersRule,
  instrumentOfAnotherPlaceRule,
  scaleUnknownRule,
  scaleOfAnotherPlaceRule,
  scaleNotInForceRule,
  dateUnreadableRule,
  decisionAfterPublicationRule,
  editionDuplicateRule,
  editionRepeatsRule,
  areaUnknownRule,
  areaAmbiguousRule,
  areaNotInForceRule,
  agencyUnknownRule,
  agencyAmbiguousRule,
  agencyNotInForceRule,
  blockNotInForceRule,
  blockOfAnotherLevelRule,
  blockUnknownRule,
  levelUnknownRule,
  indexUnknownRule,
  componentUnknownRule,
  indicatorUnknownRule,
  indicatorNotInForceRule,
  measureUnknownRule,
  nameAmbiguousRule,
  unitUnknownRule,
  unitDisagreesRule,
  statusUnknownRule,
  stageUnknownRule,
  subjectKindUnknownRule,
  statusContradictsValueRule,
  valueNotStatedRule,
  numberUnreadableRule,
  numberAmbiguousRule,
  numberBecameDateRule,
  numberDoubtfulRule,
  numberExcelDayRule,
  numberStyleRule,
  letterInNumberRule,
  numberInnerSpaceRule,
  valueOutOfRangeRule,
  valueAboveMaximumRule,
  shareForPercentRule,
  valueNegativeRule,
  countHasDecimalsRule,
  countRangeRule,
  countWordsUnknownRule,
  rankUnreadableRule,
  rankAboveRankOfRule,
  rankOfDiffersRule,
  rankRepeatedRule,
  rankValueSwappedRule,
  rankAgainstValueRule,
  tallyAboveBlockTotalRule,
  tallySumRule,
  blockTotalDiffersRule,
  totalDiffersInCellRule,
  namedAboveTallyRule,
  partsDifferFromCountRule,
  percentOfRatioRule,
  numeratorAboveDenominatorRule,
  periodUnreadableRule,
  periodMissingRule,
  periodInFutureRule,
  periodTooEarlyRule,
  publishedBeforePeriodRule,
  duplicateObservationRule,
  locatorPartlyMissingRule,
  fileMisplacedRule,
  registryAgencyLevelRule,
  registryFileMissingRule,
  registryFileUnknownRule,
  registryFormatRule,
  registryCellMissingRule,
  registryValueInvalidRule,
  registryDateUnreadableRule,
  registryIntervalReversedRule,
  registryCodeCollidesRule,
  registryProvinceCountRule,
  registryMethodOverlapsRule,
  registryIdentityUnreadableRule,
  registryParentLevelRule,
  registryIdFormRule,
  registryIdPrefixRule,
  registryLevelOrderRule,
  registryKeyDuplicateRule,
  registryReferenceUnknownRule,
  headerNotFirstRule,
  headerAbsentRule,
  delimiterUnknownRule,
  xlsxUnreadableRule,
  xlsxTooLargeRule,
  xlsxExternalReferenceRule,
  xlsxMacroRule,
  xlsxSeveralTablesRule,
  xlsxHiddenSheetRule,
  xlsxSheetUnreadRule,
  xlsxMergedCellsRule,
  xlsxFormulaRule,
  xlsxErrorValueRule,
  xlsxDateCellRule,
  xlsxHiddenCellsRule,
  xlsxNumberRoundedRule,
  templateExampleRule,
  rankGapRule,
  rankInValueRule,
  rowsBelowRankOfRule,
  namedBelowTallyRule,
  rowWithdrawnRule,
  familyUnknownRule,
];
