package org.amnok.exchange.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.amnok.domain.Language;
import org.amnok.domain.coverage.BankObservation;
import org.amnok.domain.coverage.BankState;
import org.amnok.domain.coverage.Coverage;
import org.amnok.domain.coverage.CoveragePiece;
import org.amnok.domain.coverage.CoverageQuestion;
import org.amnok.domain.wording.CoverageText;
import org.amnok.exchange.output.JsonObject;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// An accounting as text: for readers, for spreadsheets, for programs.
///
/// @param riverMetres how long the river is
/// @param gridMetres that ends of observations were rounded to; 1 for exact
public record CoverageFile(Coverage coverage, int riverMetres, int gridMetres)
        implements ObservationAnswer {
    @Override
    public String told() {
        var lines = new ArrayList<String>();
        lines.add(CoverageText.sentence(coverage, riverMetres));
        for (var state : BankState.values()) {
            if (coverage.metres(state) > 0) {
                var cells = CoverageText.row(coverage, state);
                lines.add(
                        Messages.text(
                                "looks.line_of_state",
                                cells.get(0),
                                cells.get(1),
                                cells.get(2),
                                coverage.stretches(state).size()));
            }
        }
        coverage.stretches(BankState.NEVER_EXAMINED).stream()
                .map(
                        gap ->
                                Messages.text(
                                        "looks.line_of_gap",
                                        CoverageText.span(coverage, gap),
                                        CoverageText.length(gap.span().length())))
                .forEach(lines::add);
        lines.addAll(notes());
        return String.join("\n", lines);
    }

    /// What must be known of the figures.
    private List<String> notes() {
        return Stream.concat(CoverageText.caveats(coverage).stream(), notesOfGate().stream())
                .toList();
    }

    /// Those that do not follow from the observations.
    public List<String> notesOfGate() {
        return CoverageText.notes(gridMetres);
    }

    @Override
    public String csv() {
        return ObservationFile.lines(
                "river,bank,km_from,km_to,metres,state,look,first_seen,last_seen,differs",
                coverage.pieces().stream().map(this::row));
    }

    private String row(CoveragePiece piece) {
        return String.join(
                ",",
                coverage.question().river().code(),
                piece.bank().code(),
                ObservationFile.kilometres(piece.span().from()),
                ObservationFile.kilometres(piece.span().to()),
                Integer.toString(piece.span().length()),
                piece.state().code(),
                ObservationFile.days(piece.decided()),
                ObservationFile.days(piece.firstSeen()),
                ObservationFile.days(piece.lastSeen()),
                ObservationFile.days(piece.against()));
    }

    @Override
    public String json() {
        return new JsonObject()
                        .with("question", question(coverage.question()))
                        .with(
                                "sentence",
                                sentences(() -> CoverageText.sentence(coverage, riverMetres)))
                        .with("metres", metres())
                        .with("percent", shares())
                        .with("looks", coverage.counted())
                        .with("looksPossiblyOfPeriod", coverage.possible())
                        .with("roundedToMetres", gridMetres)
                        .with("parts", coverage.pieces().stream().map(CoverageFile::part).toList())
                        .text()
                + "\n";
    }

    static JsonObject sentences(Supplier<String> sentence) {
        var all = new JsonObject();
        for (var language : Language.values()) {
            all.with(language.code(), Messages.in(language.code(), sentence));
        }
        return all;
    }

    static JsonObject question(CoverageQuestion question) {
        return new JsonObject()
                .with("river", question.river().code())
                .with("bank", ObservationBanks.code(question.banks()))
                .with("fromMetres", question.span().from())
                .with("toMetres", question.span().to())
                .with("period", question.period().text())
                .with("kind", question.kind().code())
                .with("rule", question.rule().code());
    }

    private JsonObject metres() {
        var metres = new JsonObject();
        for (var state : BankState.values()) {
            metres.with(state.code(), coverage.metres(state));
        }
        return metres.with("all", coverage.metres());
    }

    private JsonObject shares() {
        var shares = coverage.shares(100);
        var percent = new JsonObject();
        for (var state : BankState.values()) {
            percent.with(state.code(), shares[state.ordinal()]);
        }
        return percent;
    }

    private static JsonObject part(CoveragePiece piece) {
        var part =
                new JsonObject()
                        .with("bank", piece.bank().code())
                        .with("fromMetres", piece.span().from())
                        .with("toMetres", piece.span().to())
                        .with("state", piece.state().code());
        look("look", piece.decided(), part);
        look("firstSeen", piece.firstSeen(), part);
        look("lastSeen", piece.lastSeen(), part);
        look("differs", piece.against(), part);
        return part;
    }

    static void look(String name, @Nullable BankObservation look, JsonObject into) {
        if (look != null) {
            into.with(name, look.days().text());
        }
    }
}
