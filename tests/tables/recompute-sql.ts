/**
 * The aggregates once more, in SQL written from their descriptions and not from the code.
 *
 * Each query gives the columns that are compared; the clean tables and the registry are views of text columns over their CSVs.
 */

/** Columns that several queries need: numbers as numbers, the unit scored, the place it stands within, its scale and its block's size. */
export const views = `
create view provinces_by_year as
  with years as (select distinct cast(year as integer) as y from scores where year is not null),
  held as (
    select y, a.areaId,
      coalesce(a.validFrom, '0000') <= y || '-01-01' and coalesce(a.validTo, '9999') >= y || '-01-01' as atStart,
      coalesce(a.validFrom, '0000') <= y || '-12-31' and coalesce(a.validTo, '9999') >= y || '-12-31' as atEnd
    from years, areas a where a.level = 'province')
  select y, count(*) filter (atStart) as n from held group by y having count(*) filter (atStart) > 0 and count(*) filter (atStart <> atEnd) = 0;

create view component_order as select *, row_number() over () as position from components;

create table score_maxima as
  select s.observationId, first(cast(c.maximum as double) order by (c.blockId is null), c.position) as maximum
  from scores s join component_order c
    on c.indexId = s.indexId and c.componentId = s.componentId and (c.blockId is null or c.blockId = s.blockId)
    and (s.year is null or cast(s.year as integer) between coalesce(cast(c.fromYear as integer), 0) and coalesce(cast(c.toYear as integer), 9999))
  group by s.observationId;

create table facts as
  select s.* exclude (value, year, maximum, decimals, rank, rankOf),
    cast(s.value as double) as value, cast(s.value as decimal(24, 9)) as exactValue, cast(s.year as integer) as year,
    cast(s.decimals as integer) as decimals, cast(s.rank as integer) as rank,
    coalesce(s.agencyId, s.areaId) as subject,
    case when s.agencyId is not null or s.statistic <> 'value' then s.areaId
         else coalesce(case when parent.level = 'region' then parent.parentId else place.parentId end, s.areaId) end as withinArea,
    (s.bound is not null or s.upperBound is not null or s.status = 'bound') as isBound,
    coalesce(cast(s.maximum as double), m.maximum, case when s.componentId = 'total' then cast(method.maximum as double) end) as maximum,
    case when s.unit = 'percent' then 'hundred' when s.unit = 'percentOfMaximum' then 'ofMaximum'
         when coalesce(cast(s.maximum as double), m.maximum, case when s.componentId = 'total' then cast(method.maximum as double) end) = 100 then 'hundred'
         else 'points' end as scale,
    coalesce(cast(s.rankOf as integer), case when s.blockId = 'provinces' then p.n end) as blockTotal,
    case when s.period is null then null
         when s.period like '%/%' then
           (cast(substr(split_part(s.period, '/', 2), 1, 4) as integer) - cast(substr(s.period, 1, 4) as integer)) * 12 + 1
           + case when length(split_part(s.period, '/', 2)) = 7 then cast(substr(split_part(s.period, '/', 2), 6, 2) as integer) else 12 end
           - case when length(split_part(s.period, '/', 1)) = 7 then cast(substr(s.period, 6, 2) as integer) else 1 end
         else 12 end as months
  from scores s
  left join areas place on place.areaId = s.areaId
  left join areas parent on parent.areaId = place.parentId
  left join score_maxima m on m.observationId = s.observationId
  left join methods method on method.methodId = s.methodId
  left join provinces_by_year p on p.y = cast(s.year as integer);

create view preferred as
  select *, case when value is null then 2 when isBound or status in ('approximate', 'provisional', 'estimated') then 1 else 0 end as looseness,
    (months is distinct from 12) as isOtherPeriod, -coalesce(decimals, -1) as coarseness
  from facts;

create table named_units as
  with wholes(part, whole) as (values ('departments', 'departments-and-units'), ('public-service-units', 'departments-and-units'),
    ('departments', 'three-tiers'), ('districts', 'three-tiers'), ('communes', 'three-tiers'))
  select distinct r.areaId, b.blockId, r.scaleId, r.levelId, r.stage, r.period, r.year, r.sourceId, r.agencyId
  from ratings r join (
    select observationId, blockId from ratings union select observationId, 'all-units' from ratings
    union select observationId, whole from ratings join wholes on part = blockId) b on b.observationId = r.observationId;
`;

const levelShares = `
with counted as (
  select t.*, cast(t.count as integer) as n, cast(t.blockTotal as integer) as ofN, l."order" as levelOrder,
    t.areaId || '|' || t.blockId || '|' || t.scaleId || '|' || t.sourceId || '|' || t.stage || '|' || coalesce(t.period, '') || '|' ||
      case when t.count is null then t.observationId else '' end as stated
  from tallies t left join levels l on l.levelId = t.levelId),
judged as (
  select stated, list_sort(list_filter([
      case when bool_or(count is null) then 'value-missing' end,
      case when bool_or(blockTotal is null) then 'block-size-unknown' end,
      case when count(distinct blockTotal) > 1 then 'tally-membership-differs' end,
      case when count(distinct coalesce(levelId, '')) > 1 and bool_or(levelId is not null and levelOrder is null) then 'level-order-unknown' end,
      case when any_value(stage) = 'selfAssessed' then 'self-assessed' end,
      case when bool_or(status = 'approximate') then 'approximate' end,
      case when bool_or(status = 'provisional') then 'provisional' end,
      case when bool_or(period is null) then 'period-unknown' end,
      case when bool_or(period is null) then 'scale-uncertain' end], reason -> reason is not null)) as reasons
  from counted group by stated)
select t.observationId, t.n as count, t.ofN as blockTotal, case when t.ofN > 0 then cast(t.n as double) / cast(t.ofN as double) end as share,
  count(distinct n.agencyId) as named, t.n - count(distinct n.agencyId) as unnamed, array_to_string(any_value(j.reasons), ';') as reasons,
  case when list_contains(any_value(j.reasons), 'value-missing') then 'notComparable' when len(any_value(j.reasons)) > 0 then 'conditional' else 'comparable' end as comparability
from counted t join judged j on j.stated = t.stated left join named_units n
  on n.areaId = t.areaId and n.blockId = t.blockId and n.scaleId = t.scaleId and coalesce(n.levelId, '') = coalesce(t.levelId, '')
  and n.stage = t.stage and coalesce(n.period, '') = coalesce(t.period, '') and n.sourceId = t.sourceId
group by t.observationId, t.n, t.ofN`;

/** What may stand in the way of values of one block and year: `rows` names them, `key` what joins them. */
const blockReasons = (rows: string, key: string): string => `
  select ${key} as joint, [
      case when bool_or(unit = 'points' and maximum is null) then 'maximum-unknown' end,
      case when count(distinct maximum) filter (unit = 'points') > 1 then 'maximum-differs' end,
      case when count(distinct methodId) > 1 then 'method-break' end,
      case when count(distinct months) > 1 then 'period-length-differs' end,
      case when bool_or(status = 'approximate') then 'approximate' end,
      case when bool_or(status = 'provisional') then 'provisional' end,
      case when bool_or(status = 'estimated') then 'estimated' end,
      (select 'area-merged' from area_successions step where step.breaksSeries = 'true' and step.kind = 'merge'
        and list_contains(list(areaId) filter (agencyId is null), step.predecessorId) and list_contains(list(areaId) filter (agencyId is null), step.successorId) limit 1)] as found
  from ${rows} group by ${key}`;
const refusing = `['maximum-differs', 'method-break', 'period-length-differs', 'area-merged', 'rank-membership-differs', 'partial-publication']`;
const settledReasons = (found: string): string => `list_sort(list_distinct(list_filter(${found}, reason -> reason is not null)))`;
const verdictOf = (reasons: string): string =>
  `case when list_has_any(${reasons}, ${refusing}) then 'notComparable' when len(${reasons}) > 0 then 'conditional' else 'comparable' end`;

const ranks = `
with totals as (
  select *, indexId || '|' || withinArea || '|' || blockId || '|' || year || '|' || period || '|' || sourceId || '|' || unit as publication
  from facts where statistic = 'value' and componentId = 'total' and year is not null),
sized as (
  select *, max(blockTotal) over (partition by publication) as n, count(*) filter (value is not null and not isBound) over (partition by publication) as published from totals),
exact as (
  select e.*, coalesce(i.higherIsBetter, 'true') = 'true' as isHigherBetter, 0.5 * pow(10, -decimals) as half
  from sized e left join indices i on i.indexId = e.indexId where value is not null and not isBound),
blocks as (
  select publication, [
      case when any_value(n) is null then 'block-size-unknown' end,
      case when count(distinct blockTotal) > 1 then 'rank-membership-differs' end,
      case when any_value(published) < any_value(n) then 'partial-publication' end] as found
  from exact group by publication),
judged as (
  select b.publication, ${settledReasons("list_concat(b.found, r.found)")} as reasons
  from blocks b join (${blockReasons("exact", "publication")}) r on r.joint = b.publication),
placed as (
  select e.*, j.reasons, ${verdictOf("j.reasons")} as comparability, e.n is not null and e.n = e.published as isComplete from exact e join judged j on j.publication = e.publication),
ranked as (
  select a.observationId, 1 + count(*) filter (case when a.isHigherBetter then b.value > a.value else b.value < a.value end) as computedRank,
    1 + count(*) filter (case when a.isHigherBetter then b.value - b.half - a.value - a.half else a.value - a.half - b.value - b.half end > -1e-9) as rankFrom,
    count(*) filter (case when a.isHigherBetter then b.value + b.half - a.value + a.half else a.value + a.half - b.value + b.half end > 1e-9) as rankTo
  from placed a join placed b on b.publication = a.publication where a.isComplete and a.comparability <> 'notComparable' group by a.observationId)
select e.observationId, e.indexId, e.withinArea as areaId, e.blockId, e.year, e.sourceId, e.value, e.rank as printedRank, e.n as rankOf, e.isComplete as complete,
  r.computedRank, r.rankFrom, r.rankTo, r.rankFrom <> r.rankTo as withinRounding,
  count(*) over (partition by e.publication, e.value) as tied, e.comparability, array_to_string(e.reasons, ';') as reasons
from placed e left join ranked r on r.observationId = e.observationId`;

const distributions = `
with grouped as (
  select *, case when blockId in ('provinces', 'ministries', 'regions') then 'chosen' else sourceId end as source,
    case when blockId in ('provinces', 'ministries', 'regions') and scale = 'hundred' then 'percent' else unit end as shownUnit
  from preferred where statistic = 'value' and componentId = 'total' and year is not null),
keyed as (select *, indexId || '|' || withinArea || '|' || blockId || '|' || year || '|' || source || '|' || shownUnit as spread from grouped),
counted as (select *, count(*) over (partition by spread, subject, value) as times from keyed),
ordered as (
  select *, row_number() over (partition by spread, subject order by looseness, isOtherPeriod, coarseness, times desc, sourceId, observationId) as place from counted),
exact as (select * from ordered where place = 1 and value is not null and not isBound),
judged as (
  select r.joint as spread, ${settledReasons("r.found")} as reasons from (${blockReasons("exact", "spread")}) r),
totals as (select spread, max(blockTotal) as blockTotal from ordered group by spread),
measured as (
  select spread, any_value(indexId) as indexId, any_value(withinArea) as areaId, any_value(blockId) as blockId, any_value(year) as year, any_value(source) as sourceId,
    any_value(shownUnit) as unit, count(*) as published, min(value) as minimum, quantile_cont(value, 0.25) as lowerQuartile, quantile_cont(value, 0.5) as median,
    quantile_cont(value, 0.75) as upperQuartile, max(value) as maximum
  from exact group by spread),
settled as (select m.*, t.blockTotal, j.reasons, ${verdictOf("j.reasons")} as comparability from measured m join totals t on t.spread = m.spread join judged j on j.spread = m.spread)
select indexId, areaId, blockId, year, sourceId, unit, published, blockTotal, coalesce(published = blockTotal, false) as complete,
  case when comparability <> 'notComparable' then minimum end as minimum, case when comparability <> 'notComparable' then lowerQuartile end as lowerQuartile,
  case when comparability <> 'notComparable' then median end as median, case when comparability <> 'notComparable' then upperQuartile end as upperQuartile,
  case when comparability <> 'notComparable' then maximum end as maximum, comparability, array_to_string(reasons, ';') as reasons
from settled`;

const changes = `
with valued as (
  select *, subject || '|' || case when agencyId is null then blockId else '' end || '|' || indexId || '|' || componentId as series
  from preferred where statistic = 'value' and value is not null and year is not null),
counted as (select *, count(*) over (partition by series, year, scale, value) as times from valued),
chosen as (
  select * from counted
  qualify row_number() over (partition by series, year, scale order by looseness, isOtherPeriod, coarseness, times desc, sourceId, observationId) = 1),
recounted as (select * exclude (times), count(*) over (partition by series, year, value) as times from chosen),
best as (
  select *, row_number() over (partition by series, year order by looseness, isOtherPeriod, coarseness, times desc, sourceId, observationId) as place from recounted),
years as (select distinct series, year from chosen),
steps as (select series, year as toYear, lag(year) over (partition by series order by year) as fromYear from years qualify fromYear is not null),
shared as (
  select s.series, s.fromYear, s.toYear, a.observationId as fromId, b.observationId as toId
  from steps s join chosen a on a.series = s.series and a.year = s.fromYear join chosen b on b.series = s.series and b.year = s.toYear and b.scale = a.scale),
pairs as (
  select * from shared
  union all
  select s.series, s.fromYear, s.toYear, a.observationId, b.observationId
  from steps s join best a on a.series = s.series and a.year = s.fromYear and a.place = 1 join best b on b.series = s.series and b.year = s.toYear and b.place = 1
  where not exists (select 1 from shared h where h.series = s.series and h.fromYear = s.fromYear)),
judged as (
  select p.fromId, p.toId, b.indexId, b.componentId, b.areaId, b.blockId, b.agencyId, p.fromYear, p.toYear, a.value as fromValue, b.value as toValue,
    b.exactValue - a.exactValue as difference,
    list_filter([
      case when a.unit <> b.unit and a.scale <> b.scale then case when 'points' in (a.scale, b.scale) then 'unit-differs' else 'unit-unclear' end end,
      case when a.unit = 'points' and b.unit = 'points' then
        case when a.maximum is null or b.maximum is null then 'maximum-unknown' when a.maximum <> b.maximum then 'maximum-differs' end end,
      case when ma.methodId is null and mb.methodId is null then 'method-unknown'
        when ma.methodId is null then case when mb.yearsCertain = 'true' and not a.year between cast(mb.fromYear as integer) and coalesce(cast(mb.toYear as integer), 9999) then 'method-break' else 'method-unknown' end
        when mb.methodId is null then case when ma.yearsCertain = 'true' and not b.year between cast(ma.fromYear as integer) and coalesce(cast(ma.toYear as integer), 9999) then 'method-break' else 'method-unknown' end
        when ma.methodId <> mb.methodId then 'method-break'
        when ma.yearsCertain = 'false' then 'method-uncertain' end,
      case when a.blockId <> b.blockId then 'block-changed'  end,
      case when a.isBound or b.isBound then 'bound' end,
      case when 'approximate' in (a.status, b.status) then 'approximate' end,
      case when 'provisional' in (a.status, b.status) then 'provisional' end,
      case when 'estimated' in (a.status, b.status) then 'estimated' end,
      case when a.months <> b.months then 'period-length-differs'
        when a.months is null or b.months is null or a.periodBasis <> 'stated' or b.periodBasis <> 'stated' then 'period-unknown' end
    ], reason -> reason is not null) as reasons
  from pairs p join facts a on a.observationId = p.fromId join facts b on b.observationId = p.toId
  left join methods ma on ma.methodId = a.methodId left join methods mb on mb.methodId = b.methodId),
settled as (
  select *, case when list_has_any(reasons, ['unit-differs', 'maximum-differs', 'method-break', 'bound', 'period-length-differs']) then 'notComparable'
    when len(reasons) > 0 then 'conditional' else 'comparable' end as comparability from judged)
select fromId as fromObservationId, toId as toObservationId, indexId, componentId, areaId, blockId, agencyId, fromYear, toYear, fromValue, toValue,
  case when comparability <> 'notComparable' then cast(difference as double) end as change, comparability, array_to_string(list_sort(reasons), ';') as reasons
from settled`;

const componentProfiles = `
select observationId, indexId, componentId, areaId, blockId, agencyId, year, sourceId, value, unit, rank,
  case when unit = 'points' then maximum else 100 end as maximum,
  case when not isBound then value / nullif(case when unit = 'points' then maximum else 100 end, 0) end as shareOfMaximum
from facts where statistic = 'value' and componentId <> 'total'`;

const coverage = `
with of_ratings as (
  select r.areaId, 'ratings' as family, null as indexId, r.blockId, r.year, count(*) as observations, count(distinct r.agencyId) filter (r.levelId is not null) as named, 0 as rankOnly,
    any_value(t.n) as blockTotal
  from ratings r left join (select areaId, blockId, coalesce(year, '') as year, max(cast(blockTotal as integer)) as n from tallies group by all) t
    on t.areaId = r.areaId and t.blockId = r.blockId and t.year = coalesce(r.year, '')
  group by r.areaId, r.blockId, r.year),
of_tallies as (
  select t.areaId, 'tallies' as family, null as indexId, t.blockId, t.year, count(distinct t.observationId) as observations, count(distinct n.agencyId) as named, 0 as rankOnly,
    max(cast(t.blockTotal as integer)) as blockTotal
  from tallies t left join named_units n on n.areaId = t.areaId and n.blockId = t.blockId and coalesce(n.year, '') = coalesce(t.year, '') and n.levelId is not null
  group by t.areaId, t.blockId, t.year),
units as (
  select withinArea as areaId, indexId, blockId, year, subject, count(*) as observations, max(blockTotal) as blockTotal,
    count(*) filter (statistic = 'value' and value is not null) as valued,
    count(*) filter (statistic = 'value' and (rank is not null or rankAsPrinted is not null or gradeAsPrinted is not null or levelId is not null)) as ranked,
    count(*) filter (statistic <> 'value') as statistics
  from facts group by all),
of_scores as (
  select areaId, 'scores' as family, indexId, blockId, cast(year as varchar) as year, sum(observations) as observations, count(*) filter (valued > 0) as named,
    count(*) filter (valued = 0 and ranked > 0) as rankOnly, max(blockTotal) as blockTotal, sum(statistics) as statistics
  from units group by all),
of_reports as (
  select areaId, 'reports' as family, null as indexId, null as blockId, year, count(*) as observations,
    count(distinct coalesce(agencyId, areaId)) filter (value is not null or numerator is not null) as named, 0 as rankOnly, null as blockTotal
  from report_figures group by areaId, year),
of_models as (
  select areaId, 'models' as family, null as indexId, null as blockId, year, count(*) as observations,
    count(distinct coalesce(agencyId, areaId)) filter (count is not null or collectives is not null or individuals is not null) as named, 0 as rankOnly, null as blockTotal
  from models group by areaId, year),
cells as (
  select *, 0 as statistics from of_ratings union all by name select *, 0 as statistics from of_tallies union all by name select * from of_scores
  union all by name select *, 0 as statistics from of_reports union all by name select *, 0 as statistics from of_models)
select areaId, family, indexId, blockId, cast(year as integer) as year, cast(observations as bigint) as observations, named, rankOnly, blockTotal,
  case when family = 'models' or (family = 'tallies' and named = 0) then 'countsOnly'
    when statistics = observations then 'statisticOnly' when named = 0 and rankOnly > 0 then 'rankOnly'
    when blockTotal is null then 'unknownTotal' when named < blockTotal then 'partial' else 'complete' end as state
from cells
union all by name select areaId, family, indexId, blockId, cast(year as integer) as year, 0 as observations, 0 as named, 0 as rankOnly, null as blockTotal, kind as state from gaps
where not exists (select 1 from cells c where c.areaId = gaps.areaId and c.family = gaps.family and c.indexId is not distinct from gaps.indexId
  and c.blockId is not distinct from gaps.blockId and c.year is not distinct from gaps.year)`;

/** The query of each aggregate, by table name. */
export const queries = {
  "level-shares": levelShares,
  ranks,
  distributions,
  changes,
  "component-profiles": componentProfiles,
  coverage,
} as const;
