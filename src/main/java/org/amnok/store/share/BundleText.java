package org.amnok.store.share;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.amnok.domain.log.Known;
import org.amnok.domain.log.OperationId;
import org.amnok.store.record.RecordJson;
import org.jspecify.annotations.Nullable;

/// A run of operations of one device as JSON in UTF-8, each in a line:
/// `{"amnok_operations":1,"device":D,"first":N,"count":N,"before":HASH,"hash":HASH}`, then
/// `{"entry":N,"known":"D:N,…","contents":HASH,"salt":HEX,"fields":[…],"key":K,"signature":S}`,
/// salt and fields only where the contents are told, the last two where the operation is signed.
/// Whatever is changed, cut, taken out or put in is found by the hashes; who made it all anew is
/// found by whoever has an operation of the device.
public final class BundleText {
    private static final int LONGEST_VALUE = 64_000_000;
    private static final int VERSION = 1;
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern SALT = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern DEVICE = Pattern.compile("[0-9a-f]{16}");
    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(3)
                                    .maxStringLength(LONGEST_VALUE)
                                    .build())
                    .build();

    private BundleText() {}

    /// Writes a run; does not close the stream.
    ///
    /// @param operations at least one, each following on the one before it
    public static void write(List<LoggedOperation> operations, OutputStream out)
            throws IOException {
        var first = operations.getFirst();
        try (var json =
                JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.setRootValueSeparator(null);
            json.writeStartObject();
            json.writeNumberField("amnok_operations", VERSION);
            json.writeStringField("device", first.id().device());
            json.writeNumberField("first", first.id().number());
            json.writeNumberField("count", operations.size());
            json.writeStringField("before", first.before());
            json.writeStringField("hash", operations.getLast().hash());
            json.writeEndObject();
            for (var operation : operations) {
                json.writeRaw('\n');
                write(operation, json);
            }
            json.writeRaw('\n');
        }
    }

    /// An operation alone, as its line in a run: without what names it and the hash before it.
    public static String line(LoggedOperation operation) {
        return RecordJson.written(json -> write(operation, json));
    }

    /// Reads what [#line] writes, as hostile as any file.
    ///
    /// @throws IOException when it is none, or tells something else than it commits to
    public static LoggedOperation read(OperationId id, String before, String line)
            throws IOException {
        var read = readForReaders(id, before, line);
        require(read.shown() == null);
        return read.operation();
    }

    /// @param fields what readers see; null when that is nothing
    static String lineForReaders(
            LoggedOperation operation,
            ShownToReaders rule,
            @Nullable List<@Nullable String> fields) {
        return RecordJson.written(
                json -> {
                    writeFrame(operation, json);
                    json.writeNumberField("shown", rule.number());
                    if (fields != null) {
                        write(fields, json);
                    }
                    writeSignature(operation, json);
                    json.writeEndObject();
                });
    }

    /// Reads what [#line] or [#lineForReaders] writes, as hostile as any file.
    static ServerLine readForReaders(OperationId id, String before, String line)
            throws IOException {
        requireNames(id, before);
        try (var json = JSON.createParser(line)) {
            var read = readLine(json, id, before);
            require(json.nextToken() == null);
            require(read.shown() != null || read.operation().isTrue());
            return read;
        } catch (IllegalArgumentException senseless) {
            throw new IOException(senseless);
        }
    }

    private static void requireNames(OperationId id, String before) throws IOException {
        require(DEVICE.matcher(id.device()).matches() && id.number() > 0);
        require(HASH.matcher(before).matches());
    }

    private static void write(LoggedOperation operation, JsonGenerator json) throws IOException {
        writeFrame(operation, json);
        var told = operation.told();
        if (told != null) {
            json.writeStringField("salt", told.salt());
            write(told.fields(), json);
        }
        writeSignature(operation, json);
        json.writeEndObject();
    }

    private static void writeFrame(LoggedOperation operation, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeNumberField("entry", operation.entry());
        json.writeStringField("known", operation.known().text());
        json.writeStringField("contents", operation.contents());
    }

    private static void write(List<@Nullable String> fields, JsonGenerator json)
            throws IOException {
        json.writeArrayFieldStart("fields");
        for (var field : fields) {
            json.writeString(field);
        }
        json.writeEndArray();
    }

    private static void writeSignature(LoggedOperation operation, JsonGenerator json)
            throws IOException {
        var signed = operation.signed();
        if (signed != null) {
            json.writeStringField("key", signed.key());
            json.writeStringField("signature", signed.signature());
        }
    }

    /// Reads a run, as hostile as any file.
    ///
    /// @throws IOException when it is no run, was cut, or something in it does not fit its hashes
    public static List<LoggedOperation> read(InputStream in) throws IOException {
        try (var json = JSON.createParser(in)) {
            require(json.nextToken() == JsonToken.START_OBJECT);
            require(number(json, "amnok_operations") == VERSION);
            var device = matching(json, "device", DEVICE);
            var first = number(json, "first");
            var count = number(json, "count");
            var before = matching(json, "before", HASH);
            var hash = matching(json, "hash", HASH);
            require(json.nextToken() == JsonToken.END_OBJECT && first > 0 && count > 0);
            var operations = new ArrayList<LoggedOperation>();
            for (var number = first; number < first + count; number++) {
                var operation = read(json, new OperationId(device, number), before);
                require(operation.isTrue());
                operations.add(operation);
                before = operation.hash();
            }
            require(json.nextToken() == null && before.equals(hash));
            return operations;
        } catch (IllegalArgumentException senseless) {
            throw new IOException(senseless);
        }
    }

    private static LoggedOperation read(JsonParser json, OperationId id, String before)
            throws IOException {
        var read = readLine(json, id, before);
        require(read.shown() == null);
        return read.operation();
    }

    private static ServerLine readLine(JsonParser json, OperationId id, String before)
            throws IOException {
        require(json.nextToken() == JsonToken.START_OBJECT);
        var entry = number(json, "entry");
        var known = Known.parse(text(json, "known"));
        require(known.isPresent() && entry > 0);
        var contents = matching(json, "contents", HASH);
        LoggedOperation.@Nullable Told told = null;
        @Nullable ShownToReaders shown = null;
        @Nullable SignedBy signed = null;
        var name = json.nextFieldName();
        if ("salt".equals(name)) {
            var salt = matching(json, SALT);
            require("fields".equals(json.nextFieldName()));
            told = new LoggedOperation.Told(salt, fields(json));
            name = json.nextFieldName();
        } else if ("shown".equals(name)) {
            require(json.nextToken() == JsonToken.VALUE_NUMBER_INT);
            var rule = ShownToReaders.of(json.getLongValue());
            require(rule.isPresent());
            shown = rule.orElseThrow();
            told = LoggedOperation.Told.HIDDEN;
            name = json.nextFieldName();
            if ("fields".equals(name)) {
                told = new LoggedOperation.Told("", fields(json));
                name = json.nextFieldName();
            }
        }
        if ("key".equals(name)) {
            var key = matching(json, SignedBy.BASE64);
            signed = new SignedBy(key, matching(json, "signature", SignedBy.BASE64));
            name = json.nextFieldName();
        }
        require(name == null && json.currentToken() == JsonToken.END_OBJECT);
        return new ServerLine(
                new LoggedOperation(id, before, entry, known.orElseThrow(), contents, told, signed),
                shown);
    }

    private static List<@Nullable String> fields(JsonParser json) throws IOException {
        require(json.nextToken() == JsonToken.START_ARRAY);
        var fields = new ArrayList<@Nullable String>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            var isText = json.currentToken() == JsonToken.VALUE_STRING;
            require(isText || json.currentToken() == JsonToken.VALUE_NULL);
            require(isText || fields.size() >= LoggedOperation.Told.FIELDS - 2);
            fields.add(isText ? json.getText() : null);
            require(fields.size() <= LoggedOperation.Told.FIELDS);
        }
        require(fields.size() == LoggedOperation.Told.FIELDS);
        return fields;
    }

    private static long number(JsonParser json, String name) throws IOException {
        require(name.equals(json.nextFieldName()));
        require(json.nextToken() == JsonToken.VALUE_NUMBER_INT);
        return json.getLongValue();
    }

    private static String text(JsonParser json, String name) throws IOException {
        require(name.equals(json.nextFieldName()));
        return text(json);
    }

    private static String text(JsonParser json) throws IOException {
        require(json.nextToken() == JsonToken.VALUE_STRING);
        return json.getText();
    }

    private static String matching(JsonParser json, String name, Pattern pattern)
            throws IOException {
        require(name.equals(json.nextFieldName()));
        return matching(json, pattern);
    }

    private static String matching(JsonParser json, Pattern pattern) throws IOException {
        var text = text(json);
        require(pattern.matcher(text).matches());
        return text;
    }

    private static void require(boolean expected) throws IOException {
        if (!expected) {
            throw new IOException("no run of operations");
        }
    }
}
