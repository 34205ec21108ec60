package org.amnok.exchange.observation;

import java.util.ArrayList;
import org.amnok.domain.coverage.BankChange;
import org.amnok.domain.coverage.CoverageChange;
import org.amnok.domain.coverage.CoverageChange.Part;
import org.amnok.domain.coverage.CoveragePiece;
import org.amnok.domain.wording.ChangeText;
import org.amnok.domain.wording.CoverageText;
import org.amnok.exchange.output.JsonObject;
import org.amnok.words.Messages;

/// What observations of two periods say changed, as text.
///
/// @param riverMetres how long the river is
/// @param gridMetres that ends of observations were rounded to; 1 for exact
public record ChangeFile(CoverageChange change, int riverMetres, int gridMetres)
        implements ObservationAnswer {
    @Override
    public String told() {
        var lines = new ArrayList<String>();
        lines.add(ChangeText.sentence(change, riverMetres));
        var kilometres = change.kilometresByChange();
        for (var each : BankChange.values()) {
            if (change.possibleMetres(each) > 0) {
                lines.add(
                        Messages.text(
                                "looks.line_of_change",
                                each.label(),
                                kilometres[each.ordinal()],
                                ChangeText.kilometres(change, each),
                                change.stretches(each).size()));
            }
        }
        for (var each : BankChange.CHANGES) {
            for (var part : change.stretches(each)) {
                lines.add(
                        Messages.text(
                                "looks.line_of_changed",
                                each.label(),
                                CoverageText.bank(part.bank()),
                                CoverageText.span(part.span()),
                                CoverageText.length(part.span().length())));
            }
        }
        lines.addAll(ChangeText.caveats(change));
        lines.addAll(CoverageText.notes(gridMetres));
        return String.join("\n", lines);
    }

    @Override
    public String csv() {
        return ObservationFile.lines(
                "river,bank,km_from,km_to,metres,change,certain,"
                        + "a_state,a_look,a_differs,b_state,b_look,b_differs",
                change.parts().stream().map(this::row));
    }

    private String row(Part part) {
        return String.join(
                ",",
                change.b().question().river().code(),
                part.bank().code(),
                ObservationFile.kilometres(part.span().from()),
                ObservationFile.kilometres(part.span().to()),
                Integer.toString(part.span().length()),
                part.change().code(),
                part.isCertain() ? "yes" : "no",
                side(part.a()),
                side(part.b()));
    }

    private static String side(CoveragePiece piece) {
        return String.join(
                ",",
                piece.state().code(),
                ObservationFile.days(piece.decided()),
                ObservationFile.days(piece.against()));
    }

    @Override
    public String json() {
        var question =
                CoverageFile.question(change.b().question())
                        .with("periodOfA", change.a().question().period().text());
        return new JsonObject()
                        .with("question", question)
                        .with(
                                "sentence",
                                CoverageFile.sentences(
                                        () -> ChangeText.sentence(change, riverMetres)))
                        .with("metres", changes())
                        .with("roundedToMetres", gridMetres)
                        .with("parts", change.parts().stream().map(ChangeFile::part).toList())
                        .text()
                + "\n";
    }

    private JsonObject changes() {
        var metres = new JsonObject();
        for (var each : BankChange.values()) {
            metres.with(
                    each.code(),
                    new JsonObject()
                            .with("counted", change.metres(each))
                            .with("certain", change.certainMetres(each))
                            .with("possible", change.possibleMetres(each)));
        }
        return metres.with("all", change.b().metres());
    }

    private static JsonObject part(Part part) {
        return new JsonObject()
                .with("bank", part.bank().code())
                .with("fromMetres", part.span().from())
                .with("toMetres", part.span().to())
                .with("change", part.change().code())
                .with("certain", part.isCertain())
                .with("a", object(part.a()))
                .with("b", object(part.b()));
    }

    private static JsonObject object(CoveragePiece piece) {
        var side = new JsonObject().with("state", piece.state().code());
        CoverageFile.look("look", piece.decided(), side);
        CoverageFile.look("differs", piece.against(), side);
        return side;
    }
}
