package org.amnok.store.history;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amnok.store.record.RecordJson;
import org.amnok.store.sqlite.BatchColumns;

/// Many records of one table as the history keeps them when they come in together: what all have in
/// common once, then a row for each.
///
/// `{"same":{NAME:CELL,…},"like":{NAME:NAME,…},"columns":[NAME,…],"rows":[[CELL,…],…]}`: a column
/// under "same" has that cell in every row, one under "like" what the other column has; the rest is
/// in the rows. Cells are those of [RecordJson], or null.
public final class BatchJson {
    private static final int LONGEST_VALUE = 24_000_000;
    private static final int MOST_ROWS = 100_000;
    private static final int DEPTH = 3;
    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(DEPTH)
                                    .maxStringLength(LONGEST_VALUE)
                                    .build())
                    .build();

    private BatchJson() {}

    /// As UTF-8.
    public static byte[] write(BatchColumns batch) {
        var text = new StringWriter(256 * batch.rows());
        try (var json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeObjectFieldStart("same");
            for (int column = 0; column < batch.columns(); column++) {
                if (batch.shape(column) instanceof BatchColumns.Shape.Same(var value)) {
                    json.writeFieldName(batch.name(column));
                    RecordJson.writeCell(json, value);
                }
            }
            json.writeEndObject();
            json.writeObjectFieldStart("like");
            for (int column = 0; column < batch.columns(); column++) {
                if (batch.shape(column) instanceof BatchColumns.Shape.Like(var other)) {
                    json.writeStringField(batch.name(column), batch.name(other));
                }
            }
            json.writeEndObject();
            writeRows(batch, json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void writeRows(BatchColumns batch, JsonGenerator json) throws IOException {
        var own = batch.own();
        json.writeArrayFieldStart("columns");
        for (var column : own) {
            json.writeString(batch.name(column));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rows");
        for (int row = 0; row < batch.rows(); row++) {
            json.writeStartArray();
            for (var column : own) {
                RecordJson.writeCell(json, batch.cell(row, column));
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    /// The cells of each record, by the names of their columns, as [RecordJson#read] gives them.
    ///
    /// @throws IOException when it is not what [#write] writes
    public static List<Map<String, Object>> read(String text) throws IOException {
        try (var json = JSON.createParser(text)) {
            var head = head(json);
            var records = new ArrayList<Map<String, Object>>();
            while (json.nextToken() == JsonToken.START_ARRAY) {
                require(records.size() < MOST_ROWS);
                records.add(record(json, head));
            }
            return records;
        }
    }

    /// What stands before the rows.
    private record Head(Map<String, Object> same, Map<String, Object> like, List<String> columns) {}

    private static Head head(JsonParser json) throws IOException {
        require(json.nextToken() == JsonToken.START_OBJECT);
        var same = object(json, "same");
        var like = object(json, "like");
        require("columns".equals(json.nextFieldName()));
        require(json.nextToken() == JsonToken.START_ARRAY);
        var columns = new ArrayList<String>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            columns.add(String.valueOf(RecordJson.value(json)));
        }
        require("rows".equals(json.nextFieldName()));
        require(json.nextToken() == JsonToken.START_ARRAY);
        return new Head(same, like, columns);
    }

    private static Map<String, Object> object(JsonParser json, String name) throws IOException {
        require(name.equals(json.nextFieldName()));
        require(json.nextToken() == JsonToken.START_OBJECT);
        var cells = new HashMap<String, Object>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var key = json.currentName();
            json.nextToken();
            cells.put(key, RecordJson.value(json));
        }
        return cells;
    }

    private static Map<String, Object> record(JsonParser json, Head head) throws IOException {
        var cells = new HashMap<>(head.same());
        for (var column : head.columns()) {
            if (json.nextToken() != JsonToken.VALUE_NULL) {
                cells.put(column, RecordJson.value(json));
            }
        }
        require(json.nextToken() == JsonToken.END_ARRAY);
        head.like()
                .forEach(
                        (column, other) -> {
                            var cell = cells.get(String.valueOf(other));
                            if (cell != null) {
                                cells.put(column, cell);
                            }
                        });
        return cells;
    }

    private static void require(boolean expected) throws IOException {
        if (!expected) {
            throw new IOException("no records");
        }
    }
}
