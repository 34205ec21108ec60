package org.amnok.domain.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.amnok.domain.Bank;
import org.amnok.domain.River;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.record.BankStretch;
import org.amnok.domain.record.Observation.Result;
import org.amnok.domain.record.SoughtKind;
import org.amnok.duckdb.ParquetEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Metres seen, absent, obscured and never examined of random looks along the whole river, against
/// the same questions as SQL over intervals, which DuckDB answers. `-Damnok.oracle.projects=10000`
/// asks more of them.
@org.jspecify.annotations.NullUnmarked
class CoverageOracleTest {
    private static final int RIVER_METRES = 763_000;
    private static final int LOOKS = 60;

    /// Cuts the banks at every end of a look; of each part the looks that hold it are asked.
    private static final String SQL =
            """
            WITH asked AS (
              SELECT * FROM look
              WHERE river = 'yalu' AND kind = 'fence' AND result <> 'NOT_EXAMINED'
                AND first_day >= DATE '%1$s' AND last_day <= DATE '%2$s'
            ), ends AS (
              SELECT bank, metre FROM (VALUES %5$s) b(bank), (VALUES (%3$d), (%4$d)) e(metre)
              UNION SELECT bank, from_metre FROM asked WHERE from_metre BETWEEN %3$d AND %4$d
              UNION SELECT bank, to_metre FROM asked WHERE to_metre BETWEEN %3$d AND %4$d
            ), part AS (
              SELECT bank, metre AS a, lead(metre) OVER (PARTITION BY bank ORDER BY metre) AS b
              FROM ends
              WHERE bank IN (SELECT bank FROM (VALUES %5$s) w(bank))
            ), held AS (
              SELECT part.bank, a, b, count(result) AS looks,
                coalesce(bool_or(result = 'OBSERVED'), FALSE) AS was_seen,
                max((last_day, first_day, CASE result WHEN 'OBSERVED' THEN 1 ELSE 0 END))
                  FILTER (WHERE result IN ('OBSERVED', 'ABSENT')) AS clear
              FROM part LEFT JOIN asked
                ON asked.bank = part.bank AND from_metre <= a AND to_metre >= b
              WHERE b IS NOT NULL GROUP BY ALL
            )
            SELECT CASE WHEN looks = 0 THEN 'NEVER_EXAMINED'
                WHEN %6$s AND was_seen THEN 'SEEN'
                WHEN clear IS NULL THEN 'OBSCURED'
                WHEN clear[3] = 1 THEN 'SEEN'
                ELSE 'ABSENT' END AS state, sum(b - a)
            FROM held GROUP BY state
            """;

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(OverlapRule.class)
    void metres_of_every_state_are_what_sql_gives_seed_20(OverlapRule rule) throws SQLException {
        var random = new Random(20);
        var file = folder.resolve("unused.parquet");
        try (var engine = ParquetEngine.making(file, file)) {
            for (int i = 0; i < Integer.getInteger("amnok.oracle.projects", 60) / 2; i++) {
                var looks = MadeObservations.random(random, random.nextInt(LOOKS), RIVER_METRES);
                var question = question(random, rule);
                assertThat(counted(question, looks))
                        .as("project %d, %s of %s", i, question, looks)
                        .isEqualTo(asked(engine.connection(), question, looks));
            }
        }
    }

    private static CoverageQuestion question(Random random, OverlapRule rule) {
        var first = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(30));
        var from = random.nextInt(RIVER_METRES / 2);
        return new CoverageQuestion(
                River.YALU,
                List.of(Set.of(Bank.DPRK), Set.of(Bank.PRC), BankStretch.BOTH)
                        .get(random.nextInt(3)),
                new MetreSpan(from, from + 1 + random.nextInt(RIVER_METRES - from - 1)),
                random.nextInt(4) == 0
                        ? CoverageQuestion.ANY_TIME
                        : new DateSpan(first, first.plusDays(20 + random.nextInt(40))),
                SoughtKind.FENCE,
                rule);
    }

    private static Map<BankState, Long> counted(
            CoverageQuestion question, List<BankObservation> looks) {
        var coverage = CoverageCount.of(question, looks);
        var metres = new EnumMap<BankState, Long>(BankState.class);
        for (var state : BankState.values()) {
            if (coverage.metres(state) > 0) {
                metres.put(state, (long) coverage.metres(state));
            }
        }
        return metres;
    }

    private static Map<BankState, Long> asked(
            Connection duckdb, CoverageQuestion question, List<BankObservation> looks)
            throws SQLException {
        var metres = new EnumMap<BankState, Long>(BankState.class);
        try (var statement = duckdb.createStatement()) {
            statement.execute(
                    "CREATE OR REPLACE TEMP TABLE look(river VARCHAR, bank VARCHAR, kind VARCHAR, from_metre INT, to_metre INT, first_day DATE, last_day DATE, result VARCHAR)");
            for (var row : looks.stream().flatMap(look -> rows(look).stream()).toList()) {
                statement.execute("INSERT INTO look VALUES " + row);
            }
            var banks = question.banks().stream().map(bank -> "('" + bank + "')").toList();
            var sql =
                    SQL.formatted(
                            question.period().earliest(),
                            question.period().latest(),
                            question.span().from(),
                            question.span().to(),
                            String.join(", ", banks),
                            question.rule() == OverlapRule.EVER_SEEN);
            try (var answer = statement.executeQuery(sql)) {
                while (answer.next()) {
                    metres.put(BankState.valueOf(answer.getString(1)), answer.getLong(2));
                }
            }
        }
        return metres;
    }

    /// One for each bank, kind and part.
    private static List<String> rows(BankObservation look) {
        var rows = new ArrayList<String>();
        for (var bank : look.banks()) {
            for (var kind : look.kinds()) {
                for (var part : look.parts()) {
                    rows.add(
                            "('%s', '%s', '%s', %d, %d, DATE '%s', DATE '%s', '%s')"
                                    .formatted(
                                            look.river().code(),
                                            bank,
                                            kind.code(),
                                            part.from(),
                                            part.to(),
                                            look.days().earliest(),
                                            look.days().latest(),
                                            look.result()));
                }
            }
        }
        return rows;
    }

    /// An oracle that agrees with everything is none: here it is asked by the other rule.
    @Test
    void the_two_rules_differ_where_something_was_seen_and_later_was_not() throws SQLException {
        var looks = new ArrayList<BankObservation>();
        looks.add(MadeObservations.look(0, 600, Result.OBSERVED, "2025-01-01"));
        looks.add(MadeObservations.look(400, 1000, Result.ABSENT, "2025-03-01"));
        var question =
                new CoverageQuestion(
                        River.YALU,
                        Set.of(Bank.DPRK),
                        new MetreSpan(0, 2000),
                        CoverageQuestion.ANY_TIME,
                        SoughtKind.FENCE,
                        OverlapRule.LATEST_CLEAR);
        var file = folder.resolve("unused.parquet");
        try (var engine = ParquetEngine.making(file, file)) {
            assertThat(asked(engine.connection(), question, looks))
                    .isEqualTo(
                            Map.of(
                                    BankState.SEEN, 400L,
                                    BankState.ABSENT, 600L,
                                    BankState.NEVER_EXAMINED, 1000L));
            assertThat(asked(engine.connection(), Asked.by(question, OverlapRule.EVER_SEEN), looks))
                    .isEqualTo(
                            Map.of(
                                    BankState.SEEN, 600L,
                                    BankState.ABSENT, 400L,
                                    BankState.NEVER_EXAMINED, 1000L));
        }
    }
}
