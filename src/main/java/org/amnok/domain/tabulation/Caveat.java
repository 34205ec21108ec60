package org.amnok.domain.tabulation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amnok.domain.coverage.CoverageChange;
import org.amnok.domain.coverage.Rounded;
import org.amnok.words.Messages;

/// Why a difference between two sets of reports may be one of reporting.
public sealed interface Caveat {
    /// A whole sentence.
    String text();

    /// Most of the reports of one side are of one outlet.
    ///
    /// @param side `A` or `B`
    /// @param reports of the outlet, at most
    /// @param all of the side, at most
    record OneOutlet(String side, int reports, int all, String outlet) implements Caveat {
        @Override
        public String text() {
            return Messages.text("counts.caveat_outlet", reports, all, side, outlet);
        }
    }

    /// Most of the reports of one side are not graded as from a reliable source, while those of the
    /// other are.
    record Grade(String side, int weak, int all) implements Caveat {
        @Override
        public String text() {
            return Messages.text("counts.caveat_grade", weak, all, side);
        }
    }

    /// One side was looked at on more days than the other.
    record Looks(int daysOfA, int daysOfB) implements Caveat {
        @Override
        public String text() {
            return Messages.text("counts.caveat_looks", daysOfB, daysOfA);
        }
    }

    /// The banks of one side were looked at on more days than those of the other, or along more.
    record BankLooks(Looked ofA, Looked ofB) implements Caveat {
        @Override
        public String text() {
            return Messages.text(
                    "counts.caveat_bank_looks",
                    ofB.days,
                    Rounded.kilometres(ofB.metres),
                    ofA.days,
                    Rounded.kilometres(ofA.metres));
        }
    }

    /// What somebody looked at and could see.
    ///
    /// @param days of observations; a span of days is one
    /// @param metres of the banks, each counted once
    record Looked(int days, int metres) {}

    /// What observations of both periods say of the banks, where both have any.
    ///
    /// @param change what they say, in numbers
    record Told(String text, CoverageChange change) implements Caveat {}

    /// Several reports rest on the same.
    record Origins(String side, Interval origins) implements Caveat {
        @Override
        public String text() {
            return Messages.text("counts.caveat_origins", side, origins.text());
        }
    }

    /// The same of both sides.
    record BothOrigins(Interval ofA, Interval ofB) implements Caveat {
        @Override
        public String text() {
            return Messages.text("counts.caveat_both_origins", ofA.text(), ofB.text());
        }
    }

    /// Both sides by outlet and by grade.
    ///
    /// @param outlets and grades: rows of outlets and of reliability, with origins in their totals
    static List<Caveat> of(SideBySide outlets, SideBySide grades) {
        return Stream.concat(
                        Stream.of(
                                        oneOutlet("A", outlets.a()),
                                        oneOutlet("B", outlets.b()),
                                        grade("A", grades.a(), grades.b()),
                                        grade("B", grades.b(), grades.a()))
                                .<Caveat>flatMap(Optional::stream),
                        origins(outlets))
                .toList();
    }

    private static Stream<Caveat> origins(SideBySide outlets) {
        var a = origins("A", outlets.a());
        var b = origins("B", outlets.b());
        return a.isPresent() && b.isPresent()
                ? Stream.of(new BothOrigins(a.get().origins, b.get().origins))
                : Stream.of(a, b).flatMap(Optional::stream);
    }

    private static Optional<OneOutlet> oneOutlet(String side, Tabulation outlets) {
        var all = outlets.total().reports().possible();
        return IntStream.range(0, outlets.rows().keys().size())
                .filter(row -> !outlets.rows().keys().get(row).isEmpty())
                .boxed()
                .max(Comparator.comparing(row -> most(outlets, row)))
                .filter(row -> all >= 3 && most(outlets, row) * 3 >= all * 2)
                .map(
                        row ->
                                new OneOutlet(
                                        side,
                                        most(outlets, row),
                                        all,
                                        outlets.rows().keys().get(row)));
    }

    private static int most(Tabulation table, int row) {
        return table.rowTotals().get(row).reports().possible();
    }

    private static Optional<Grade> grade(String side, Tabulation its, Tabulation others) {
        var all = its.total().reports().possible();
        return all >= 3
                        && weak(its) * 2 > all
                        && weak(others) * 2 <= others.total().reports().possible()
                ? Optional.of(new Grade(side, weak(its), all))
                : Optional.empty();
    }

    /// Not graded A or B.
    private static int weak(Tabulation grades) {
        return IntStream.range(0, grades.rows().keys().size())
                .filter(row -> !List.of("A", "B").contains(grades.rows().keys().get(row)))
                .map(row -> most(grades, row))
                .sum();
    }

    private static Optional<Origins> origins(String side, Tabulation table) {
        var total = table.total();
        return total.origins().possible() > 0
                        && total.origins().possible() < total.reports().possible()
                ? Optional.of(new Origins(side, total.origins()))
                : Optional.empty();
    }
}
