package org.amnok.store.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Entries of the history are compared with those of older projects, byte for byte.
class RecordJsonTest {
    @Test
    void texts_are_written_as_older_projects_have_them() {
        var cells = new LinkedHashMap<String, Object>();
        cells.put("title", "ab \"\\/\b\t\n\f\r\u0000\u001f\u007f\u00e9\u2028압록강鸭绿江");
        cells.put("note", "\ud83d\ude9a by the \ud83c\udf09");
        assertThat(RecordJson.write(cells))
                .isEqualTo(
                        "{\"title\":\"ab \\\"\\\\/\\b\\t\\n\\f\\r\\u0000\\u001F\u007f\u00e9\u2028압록강鸭绿江\","
                                + "\"note\":\"\ud83d\ude9a by the \ud83c\udf09\"}");
    }

    @Test
    void numbers_and_bytes_are_written_as_older_projects_have_them() {
        var cells = new LinkedHashMap<String, Object>();
        cells.put("number", -9_000_000_000L);
        cells.put("small", 7);
        cells.put("real", 41.4);
        cells.put("tiny", 1.5e-7);
        cells.put("large", 2e21);
        cells.put("none", Double.NaN);
        cells.put("shape", new byte[] {0, -1, 62, 63, 1});
        assertThat(RecordJson.write(cells))
                .isEqualTo(
                        "{\"number\":-9000000000,\"small\":7,\"real\":41.4,\"tiny\":1.5E-7,"
                                + "\"large\":2.0E21,\"none\":\"NaN\",\"shape\":\"AP8+PwE=\"}");
    }

    @Test
    void a_record_without_cells_is_an_empty_object() {
        assertThat(RecordJson.write(Map.of())).isEqualTo("{}");
    }
}
