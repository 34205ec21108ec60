package org.amnok.store.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.amnok.domain.ProblemException;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.filter.FilterText;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.page.PageDesign;
import org.jspecify.annotations.Nullable;

/// Makes a page of what [PageJson] wrote. Only the records that a page is made of can be made, each
/// of which checks its own values; an unknown name, a missing one or a value of another type makes
/// the whole unreadable. What may be null may be missing: it came with a newer version.
final class PageReading {
    private static final int DEEPEST = 8;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_NUMBER = 40;
    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(DEEPEST)
                                    .maxStringLength(PageJson.LONGEST)
                                    .maxNameLength(LONGEST_NAME)
                                    .maxNumberLength(LONGEST_NUMBER)
                                    .build())
                    .build();

    private PageReading() {}

    static Optional<PageDesign> read(String text) {
        try {
            return Optional.of((PageDesign) made(PageDesign.class, readJson(text)));
        } catch (IOException
                | ReflectiveOperationException
                | DateTimeException
                | ProblemException
                | IllegalArgumentException notUnderstood) {
            return Optional.empty();
        }
    }

    private static @Nullable Object value(AnnotatedType type, @Nullable Object json)
            throws IOException, ReflectiveOperationException {
        if (json == null) {
            require(
                    Arrays.stream(type.getAnnotations())
                            .anyMatch(each -> each.annotationType() == Nullable.class));
            return null;
        }
        if (type instanceof AnnotatedParameterizedType list) {
            require(json instanceof List);
            var values = new ArrayList<Object>();
            for (var each : (List<?>) json) {
                values.add(
                        made((Class<?>) element(list).getType(), each == null ? List.of() : each));
            }
            return values;
        }
        return made((Class<?>) type.getType(), json);
    }

    private static AnnotatedType element(AnnotatedParameterizedType list) {
        return list.getAnnotatedActualTypeArguments()[0];
    }

    private static Object made(Class<?> type, Object json)
            throws IOException, ReflectiveOperationException {
        return switch (json) {
            case String text when type == DateSpan.class -> days(text);
            case String text when type == SightingFilter.class ->
                    FilterText.read(text).orElseThrow(IllegalArgumentException::new);
            case String text when type == UUID.class -> UUID.fromString(text);
            case String text when type == String.class -> text;
            case String text when type.isEnum() -> constant(type, text);
            case Boolean truth when type == boolean.class -> truth;
            case Number number when type == int.class -> whole(number);
            case Number number when type == double.class || type == Double.class ->
                    number.doubleValue();
            case Map<?, ?> names when type.isSealed() -> record(permitted(type, names), names, 1);
            case Map<?, ?> names when type.isRecord() -> record(type, names, 0);
            default -> throw new IOException("no " + type.getSimpleName());
        };
    }

    private static DateSpan days(String text) throws IOException {
        var days = text.split("/", -1);
        require(days.length == 2);
        return new DateSpan(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
    }

    private static Object constant(Class<?> type, String text) {
        return Stream.of(type.getEnumConstants())
                .filter(each -> PageJson.name((Enum<?>) each).equals(text))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static int whole(Number number) throws IOException {
        require(number.doubleValue() == number.intValue());
        return number.intValue();
    }

    private static Class<?> permitted(Class<?> sealed, Map<?, ?> names) {
        return Stream.of(sealed.getPermittedSubclasses())
                .filter(each -> PageJson.name(each).equals(names.get(PageJson.TYPE)))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    /// @param extra how many names there are beside those of the components
    private static Object record(Class<?> type, Map<?, ?> names, int extra)
            throws IOException, ReflectiveOperationException {
        var components = type.getRecordComponents();
        var values = new ArrayList<@Nullable Object>();
        var known = extra;
        for (var component : components) {
            known += names.containsKey(component.getName()) ? 1 : 0;
            values.add(value(component.getAnnotatedType(), names.get(component.getName())));
        }
        require(known == names.size());
        var types = Stream.of(components).map(each -> each.getType()).toArray(Class<?>[]::new);
        return type.getDeclaredConstructor(types).newInstance(values.toArray());
    }

    private static void require(boolean expected) throws IOException {
        if (!expected) {
            throw new IOException("no page");
        }
    }

    /// JSON of unknown origin as maps, lists, texts, numbers and truths, within bounds of length
    /// and depth.
    ///
    /// One object, and nothing after it.
    ///
    /// @throws IOException when it is none, or beyond the bounds
    private static Map<String, @Nullable Object> readJson(String text) throws IOException {
        if (text.length() > PageJson.LONGEST) {
            throw new IOException("too long");
        }
        try (var json = JSON.createParser(text)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("no object");
            }
            var all = objectOf(json);
            if (json.nextToken() != null) {
                throw new IOException("more than one object");
            }
            return all;
        }
    }

    private static Map<String, @Nullable Object> objectOf(JsonParser json) throws IOException {
        var names = new HashMap<String, @Nullable Object>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var name = json.currentName();
            json.nextToken();
            names.put(name, valueOf(json));
        }
        return names;
    }

    private static List<@Nullable Object> arrayOf(JsonParser json) throws IOException {
        var values = new ArrayList<@Nullable Object>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            values.add(valueOf(json));
        }
        return values;
    }

    private static @Nullable Object valueOf(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> objectOf(json);
            case START_ARRAY -> arrayOf(json);
            case VALUE_STRING -> json.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            case null, default -> throw new IOException("no value");
        };
    }
}
