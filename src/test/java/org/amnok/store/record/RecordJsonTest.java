package org.amnok.store.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Entries of the history are compared with those of older projects, byte for byte.
class RecordJsonTest {
    private static final String SIGNS = "ab \"\\/\b\t\n\f\r\u0000\u001f\u007f\u00e9\u2028압록강鸭绿江";

    @Test
    void records_are_written_as_jackson_wrote_them_seed_21() throws IOException {
        var random = new Random(21);
        for (int i = 0; i < 300; i++) {
            var cells = cells(random);
            assertThat(RecordJson.write(cells)).isEqualTo(byJackson(cells));
        }
    }

    @Test
    void a_sign_of_two_chars_is_written_as_it_is() throws IOException {
        var cells = Map.<String, Object>of("title", "\ud83d\ude9a by the \ud83c\udf09");
        assertThat(RecordJson.write(cells)).isEqualTo(byJackson(cells));
    }

    @Test
    void a_record_without_cells_is_an_empty_object() {
        assertThat(RecordJson.write(Map.of())).isEqualTo("{}");
    }

    private static Map<String, Object> cells(Random random) {
        var cells = new LinkedHashMap<String, Object>();
        cells.put("title", text(random));
        cells.put("number", random.nextLong());
        cells.put("small", random.nextInt());
        cells.put("real", random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20));
        cells.put("none", Double.NaN);
        cells.put("note", text(random));
        return cells;
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return text.toString();
    }

    private static String byJackson(Map<String, Object> cells) throws IOException {
        var text = new StringWriter();
        try (var json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            for (var cell : cells.entrySet()) {
                json.writeFieldName(cell.getKey());
                switch (cell.getValue()) {
                    case Integer number -> json.writeNumber(number);
                    case Long number -> json.writeNumber(number);
                    case Double number when Double.isFinite(number) -> json.writeNumber(number);
                    default -> json.writeString(cell.getValue().toString());
                }
            }
            json.writeEndObject();
        }
        return text.toString();
    }
}
