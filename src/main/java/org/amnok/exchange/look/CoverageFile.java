package org.amnok.exchange.look;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.Language;
import org.amnok.domain.coverage.BankLook;
import org.amnok.domain.coverage.BankState;
import org.amnok.domain.coverage.Coverage;
import org.amnok.domain.coverage.CoveragePiece;
import org.amnok.domain.coverage.CoverageQuestion;
import org.amnok.domain.wording.CoverageText;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// An accounting as text: for readers, for spreadsheets, for programs.
///
/// @param riverMetres how long the river is
/// @param gridMetres that ends of looks were rounded to; 1 for exact
public record CoverageFile(Coverage coverage, int riverMetres, int gridMetres)
        implements LooksAnswer {
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

    /// Those that do not follow from the looks.
    public List<String> notesOfGate() {
        return CoverageText.notes(gridMetres);
    }

    @Override
    public String csv() {
        return Stream.concat(
                        Stream.of(
                                "river,bank,km_from,km_to,metres,state,look,first_seen,last_seen,"
                                        + "differs"),
                        coverage.pieces().stream().map(this::row))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private String row(CoveragePiece piece) {
        return String.join(
                ",",
                coverage.question().river().code(),
                piece.bank().code(),
                LookTable.kilometres(piece.span().from()),
                LookTable.kilometres(piece.span().to()),
                Integer.toString(piece.span().length()),
                piece.state().code(),
                LookTable.days(piece.decided()),
                LookTable.days(piece.firstSeen()),
                LookTable.days(piece.lastSeen()),
                LookTable.days(piece.against()));
    }

    @Override
    public String json() {
        var text = new StringWriter();
        try (var json = new JsonFactory().createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeObjectFieldStart("question");
            question(coverage.question(), json);
            json.writeEndObject();
            sentences(json, () -> CoverageText.sentence(coverage, riverMetres));
            states(json);
            json.writeNumberField("looks", coverage.counted());
            json.writeNumberField("looksPossiblyOfPeriod", coverage.possible());
            json.writeNumberField("roundedToMetres", gridMetres);
            json.writeArrayFieldStart("parts");
            for (var piece : coverage.pieces()) {
                part(piece, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    static void sentences(JsonGenerator json, Supplier<String> sentence) throws IOException {
        json.writeObjectFieldStart("sentence");
        for (var language : Language.values()) {
            json.writeStringField(language.code(), Messages.in(language.code(), sentence));
        }
        json.writeEndObject();
    }

    static void question(CoverageQuestion question, JsonGenerator json) throws IOException {
        json.writeStringField("river", question.river().code());
        json.writeStringField("bank", LookBanks.code(question.banks()));
        json.writeNumberField("fromMetres", question.span().from());
        json.writeNumberField("toMetres", question.span().to());
        json.writeStringField("period", question.period().text());
        json.writeStringField("kind", question.kind().code());
        json.writeStringField("rule", question.rule().code());
    }

    private void states(JsonGenerator json) throws IOException {
        var shares = coverage.shares(100);
        json.writeObjectFieldStart("metres");
        for (var state : BankState.values()) {
            json.writeNumberField(state.code(), coverage.metres(state));
        }
        json.writeNumberField("all", coverage.metres());
        json.writeEndObject();
        json.writeObjectFieldStart("percent");
        for (var state : BankState.values()) {
            json.writeNumberField(state.code(), shares[state.ordinal()]);
        }
        json.writeEndObject();
    }

    private static void part(CoveragePiece piece, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("bank", piece.bank().code());
        json.writeNumberField("fromMetres", piece.span().from());
        json.writeNumberField("toMetres", piece.span().to());
        json.writeStringField("state", piece.state().code());
        look("look", piece.decided(), json);
        look("firstSeen", piece.firstSeen(), json);
        look("lastSeen", piece.lastSeen(), json);
        look("differs", piece.against(), json);
        json.writeEndObject();
    }

    static void look(String name, @Nullable BankLook look, JsonGenerator json) throws IOException {
        if (look != null) {
            json.writeStringField(name, look.days().text());
        }
    }
}
