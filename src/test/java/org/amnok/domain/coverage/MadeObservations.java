package org.amnok.domain.coverage;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.amnok.domain.Bank;
import org.amnok.domain.River;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.record.BankStretch;
import org.amnok.domain.record.Observation.Result;
import org.amnok.domain.record.SoughtKind;

/// Looks that were made up.
public final class MadeObservations {
    public static final SortedSet<SoughtKind> FENCE = new TreeSet<>(Set.of(SoughtKind.FENCE));

    private MadeObservations() {}

    /// At the Korean bank of the Yalu, for a fence.
    public static BankObservation look(int from, int to, Result result, String... days) {
        return look(Set.of(Bank.DPRK), from, to, result, days);
    }

    static BankObservation look(Set<Bank> banks, int from, int to, Result result, String... days) {
        var span = new DateSpan(LocalDate.parse(days[0]), LocalDate.parse(days[days.length - 1]));
        return new BankObservation(
                UUID.nameUUIDFromBytes(
                        (from + " " + to + result + span).getBytes(StandardCharsets.UTF_8)),
                River.YALU,
                banks,
                List.of(new MetreSpan(from, to)),
                FENCE,
                span,
                result);
    }

    /// Some, at a river of so many metres in 2025, with vague days, both banks and other kinds.
    static List<BankObservation> random(Random random, int count, int metres) {
        var looks = new ArrayList<BankObservation>();
        for (int i = 0; i < count; i++) {
            var from = random.nextInt(metres - 1);
            var to = from + 1 + random.nextInt(metres - from);
            var first = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(60));
            var days =
                    new DateSpan(
                            first, first.plusDays(random.nextBoolean() ? 0 : random.nextInt(20)));
            looks.add(
                    new BankObservation(
                            new UUID(random.nextLong(), random.nextLong()),
                            random.nextInt(9) == 0 ? River.TUMEN : River.YALU,
                            List.of(Set.of(Bank.DPRK), Set.of(Bank.PRC), BankStretch.BOTH)
                                    .get(random.nextInt(3)),
                            parts(random, from, to),
                            random.nextInt(9) == 0
                                    ? new TreeSet<>(Set.of(new SoughtKind("vehicles")))
                                    : FENCE,
                            days,
                            Result.values()[random.nextInt(Result.values().length)]));
        }
        return looks;
    }

    /// One part, or two with a gap.
    private static List<MetreSpan> parts(Random random, int from, int to) {
        var length = to - from;
        if (length < 3 || random.nextBoolean()) {
            return List.of(new MetreSpan(from, to));
        }
        var middle = from + length / 3;
        return List.of(new MetreSpan(from, middle), new MetreSpan(middle + 1, to));
    }
}
