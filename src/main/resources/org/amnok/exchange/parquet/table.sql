WITH reports AS (
  SELECT {first_day} AS first_day,
    {last_day} AS last_day,
    {down_value} AS down_value,
    {across_value} AS across_value,
    {river} AS river_code,
    {lowest} AS lowest,
    {highest} AS highest,
    {is_placed} AS is_placed{weight}
  FROM {rows}
), asked AS (
  SELECT *,
    {from_day} AS from_day,
    {to_day} AS to_day,
    {inside} AS inside
  FROM reports
  WHERE {asked}
), alike AS (
  SELECT down_value, across_value, river_code, inside, is_placed,
    {from_month} AS from_month,
    {to_month} AS to_month,
    {from_stretch} AS from_stretch,
    {to_stretch} AS to_stretch,
    {count} AS reports
  FROM asked
  GROUP BY ALL
), numbered AS (
  SELECT row_number() OVER (ORDER BY reports) AS id, * FROM alike
), span AS (
  SELECT min(CASE WHEN from_month = {open_start} THEN to_month ELSE from_month END) AS first_month,
    max(CASE WHEN to_month = {open_end} THEN from_month ELSE to_month END) AS last_month
  FROM alike
), listed AS (
  SELECT numbered.*,
    CASE WHEN first_month > last_month THEN NULL
      WHEN from_month < first_month THEN first_month ELSE from_month END AS first_listed,
    CASE WHEN first_month > last_month THEN NULL
      WHEN to_month > last_month THEN last_month ELSE to_month END AS last_listed
  FROM numbered CROSS JOIN span
), months AS (
  SELECT *, {each_month} AS at_month
  FROM listed
), stretches AS (
  SELECT *, {each_stretch} AS at_stretch
  FROM months
), sides AS (
  SELECT {known_side} AS side FROM alike
  UNION
  SELECT '' AS side
), places AS (
  SELECT stretches.*, side
  FROM stretches JOIN sides ON {may_be_at}
), pairs AS (
  SELECT id, reports, inside,
    {down_key} AS down_key,
    {down_certain} AS down_certain,
    {across_key} AS across_key,
    {across_certain} AS across_certain
  FROM places
)
SELECT down_key, across_key,
  sum(CASE WHEN inside AND down_certain AND across_certain THEN reports ELSE 0 END) AS certain,
  sum(reports) AS possible
FROM (SELECT DISTINCT * FROM pairs)
GROUP BY down_key, across_key
UNION ALL
SELECT down_key, NULL, sum(CASE WHEN inside AND down_certain THEN reports ELSE 0 END), sum(reports)
FROM (SELECT DISTINCT id, reports, inside, down_key, down_certain FROM pairs)
GROUP BY down_key
UNION ALL
SELECT NULL, across_key, sum(CASE WHEN inside AND across_certain THEN reports ELSE 0 END), sum(reports)
FROM (SELECT DISTINCT id, reports, inside, across_key, across_certain FROM pairs)
GROUP BY across_key
UNION ALL
SELECT NULL, NULL, sum(CASE WHEN inside THEN reports ELSE 0 END), sum(reports)
FROM (SELECT DISTINCT id, reports, inside FROM pairs)
