package org.amnok.layout.page;

import java.util.List;
import java.util.stream.Stream;
import org.amnok.domain.Bank;
import org.amnok.domain.coverage.BankChange;
import org.amnok.domain.coverage.BankState;
import org.amnok.domain.coverage.Coverage;
import org.amnok.domain.coverage.CoverageChange;
import org.amnok.domain.coverage.MetreSpan;
import org.amnok.domain.coverage.Rounded;
import org.amnok.domain.wording.ChangeText;
import org.amnok.domain.wording.CoverageText;
import org.amnok.layout.BandSwatch;
import org.amnok.layout.LegendLine;
import org.amnok.layout.StateFill;
import org.amnok.map.marker.BandMarker;
import org.amnok.words.Messages;

/// What observations of one period, or of two, answer on a page, in the words of the language in
/// which it was made.
///
/// @param subject what the figures are about
/// @param differing what must be known of observations that differ, of the longest parts first
/// @param lines the table, a row for each answer
/// @param head above them
/// @param totals below them: all, then what of it somebody looked at
/// @param listed what is said above the parts
/// @param parts that are named: gaps, or what changed
/// @param bands of it on a map
record ToldObservations(
        String sentence,
        String subject,
        List<String> differing,
        List<String> head,
        List<Line> lines,
        List<List<String>> totals,
        String listed,
        List<Part> parts,
        List<BandMarker> bands) {
    /// A row of the table.
    ///
    /// @param swatch as legends have it
    /// @param cells the name of the answer first, then as the head says
    /// @param metres that are counted so
    /// @param range the least and the most metres; empty texts where there is no such range
    record Line(String swatch, List<String> cells, long metres, List<String> range) {}

    /// @param swatch empty for none
    record Part(String swatch, Bank bank, MetreSpan span) {}

    private static final List<String> NO_RANGE = List.of("", "");

    static ToldObservations of(Coverage coverage, int riverMetres) {
        var gaps = coverage.stretches(BankState.NEVER_EXAMINED);
        return new ToldObservations(
                CoverageText.sentence(coverage, riverMetres),
                CoverageText.subject(coverage),
                CoverageText.caveats(coverage),
                head("%"),
                Stream.of(BankState.values()).map(state -> line(coverage, state)).toList(),
                List.of(whole(coverage), CoverageText.examinedRow(coverage)),
                Messages.text("strip.never_examined", gaps.size()),
                gaps.stream().map(gap -> new Part("", gap.bank(), gap.span())).toList(),
                BandMarker.of(coverage));
    }

    static ToldObservations of(CoverageChange change, int riverMetres) {
        var changed =
                BankChange.CHANGES.stream()
                        .flatMap(
                                each ->
                                        change.stretches(each).stream()
                                                .map(ToldObservations::changed))
                        .toList();
        return new ToldObservations(
                ChangeText.sentence(change, riverMetres),
                ChangeText.subject(change),
                ChangeText.caveats(change),
                head(Messages.text("looks.least_most")),
                lines(change),
                List.of(whole(change.b(), "", ""), compared(change)),
                Messages.text("looks.changed", changed.size()),
                changed,
                BandMarker.of(change));
    }

    private static List<String> head(String third) {
        return List.of(
                Messages.text("common.result"), "km", third, Messages.text("strip.stretches"));
    }

    private static Line line(Coverage coverage, BankState state) {
        return new Line(
                StateFill.SWATCH + state.code(),
                CoverageText.row(coverage, state),
                coverage.metres(state),
                NO_RANGE);
    }

    /// What has no clear observation in both is one row.
    private static List<Line> lines(CoverageChange change) {
        var open = Stream.of(BankChange.values()).filter(each -> !each.isCompared()).toList();
        return Stream.concat(
                        Stream.of(BankChange.values())
                                .filter(BankChange::isCompared)
                                .map(each -> line(change, each)),
                        Stream.of(
                                line(change, Messages.text("looks.change_not_compared"), "", open)))
                .toList();
    }

    private static Line line(CoverageChange change, BankChange of) {
        var line = line(change, of.label(), ChangeText.kilometres(change, of), List.of(of));
        return new Line(
                line.swatch(),
                line.cells(),
                line.metres(),
                List.of(
                        Long.toString(change.certainMetres(of)),
                        Long.toString(change.possibleMetres(of))));
    }

    private static Line line(
            CoverageChange change, String label, String range, List<BankChange> all) {
        var byChange = change.kilometresByChange();
        var kilometres = all.stream().mapToLong(each -> byChange[each.ordinal()]).sum();
        var metres = all.stream().mapToLong(change::metres).sum();
        return new Line(
                BandSwatch.SWATCH + BandMarker.look(all.getFirst()).code(),
                List.of(
                        label,
                        Rounded.text(metres > 0, kilometres),
                        range,
                        Integer.toString(change.stretches(all).size())),
                metres,
                NO_RANGE);
    }

    private static List<String> whole(Coverage coverage) {
        return whole(coverage, "100", Integer.toString(coverage.stretches().size()));
    }

    private static List<String> whole(Coverage coverage, String share, String stretches) {
        return List.of(
                CoverageText.bank(coverage.question().banks()),
                Long.toString(coverage.kilometres()),
                share,
                stretches);
    }

    private static List<String> compared(CoverageChange change) {
        return List.of(
                Messages.text("looks.of_it_compared"),
                Rounded.kilometres(change.comparedMetres()),
                "",
                "");
    }

    private static Part changed(CoverageChange.Part part) {
        return new Part(
                BandSwatch.SWATCH + BandMarker.look(part.change()).code(),
                part.bank(),
                part.span());
    }

    /// Lines of a legend: what the bands tell of, then each answer that there is with its length.
    List<LegendLine> legend() {
        return Stream.concat(
                        Stream.of(LegendLine.heading("looks", subject)),
                        lines.stream()
                                .filter(line -> line.metres() > 0)
                                .map(
                                        line ->
                                                new LegendLine(
                                                        line.swatch(),
                                                        Messages.text(
                                                                "looks.legend_line",
                                                                line.cells().get(0),
                                                                line.cells().get(1)))))
                .toList();
    }
}
