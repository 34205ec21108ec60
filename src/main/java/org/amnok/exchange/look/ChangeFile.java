package org.amnok.exchange.look;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.coverage.BankChange;
import org.amnok.domain.coverage.CoverageChange;
import org.amnok.domain.coverage.CoverageChange.Part;
import org.amnok.domain.coverage.CoveragePiece;
import org.amnok.domain.wording.ChangeText;
import org.amnok.domain.wording.CoverageText;
import org.amnok.words.Messages;

/// What looks of two periods say changed, as text.
///
/// @param riverMetres how long the river is
/// @param gridMetres that ends of looks were rounded to; 1 for exact
public record ChangeFile(CoverageChange change, int riverMetres, int gridMetres)
        implements LooksAnswer {
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
        return Stream.concat(
                        Stream.of(
                                "river,bank,km_from,km_to,metres,change,certain,"
                                        + "a_state,a_look,a_differs,b_state,b_look,b_differs"),
                        change.parts().stream().map(this::row))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private String row(Part part) {
        return String.join(
                ",",
                change.b().question().river().code(),
                part.bank().code(),
                LookTable.kilometres(part.span().from()),
                LookTable.kilometres(part.span().to()),
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
                LookTable.days(piece.decided()),
                LookTable.days(piece.against()));
    }

    @Override
    public String json() {
        var text = new StringWriter();
        try (var json = new JsonFactory().createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeObjectFieldStart("question");
            CoverageFile.question(change.b().question(), json);
            json.writeStringField("periodOfA", change.a().question().period().text());
            json.writeEndObject();
            CoverageFile.sentences(json, () -> ChangeText.sentence(change, riverMetres));
            changes(json);
            json.writeNumberField("roundedToMetres", gridMetres);
            json.writeArrayFieldStart("parts");
            for (var part : change.parts()) {
                json.writeStartObject();
                json.writeStringField("bank", part.bank().code());
                json.writeNumberField("fromMetres", part.span().from());
                json.writeNumberField("toMetres", part.span().to());
                json.writeStringField("change", part.change().code());
                json.writeBooleanField("certain", part.isCertain());
                side("a", part.a(), json);
                side("b", part.b(), json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    private void changes(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("metres");
        for (var each : BankChange.values()) {
            json.writeObjectFieldStart(each.code());
            json.writeNumberField("counted", change.metres(each));
            json.writeNumberField("certain", change.certainMetres(each));
            json.writeNumberField("possible", change.possibleMetres(each));
            json.writeEndObject();
        }
        json.writeNumberField("all", change.b().metres());
        json.writeEndObject();
    }

    private static void side(String name, CoveragePiece piece, JsonGenerator json)
            throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("state", piece.state().code());
        CoverageFile.look("look", piece.decided(), json);
        CoverageFile.look("differs", piece.against(), json);
        json.writeEndObject();
    }
}
