package org.amnok.store.record;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.amnok.domain.ProblemException;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.filter.FilterText;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.page.ObservationItem;
import org.amnok.domain.page.PageDesign;
import org.amnok.store.sqlite.Column;
import org.jspecify.annotations.Nullable;

/// A designed page as JSON: each record an object with the names of its components, each item with
/// its `type`, constants in small letters, filters and days in one text each.
///
/// What was written once can be read for ever: names and constants never change their meaning.
public final class PageJson {
    static final int LONGEST = Column.LONGEST_TEXT;

    /// The name that says of which kind an item is.
    static final String TYPE = "type";

    private PageJson() {}

    /// @throws ProblemException when it is longer than projects keep texts
    public static String write(PageDesign page) {
        var written = RecordJson.written(json -> write(page, PageDesign.class, json));
        if (written.length() > LONGEST) {
            throw ProblemException.ofTexts(
                    "store.the_page_holds_too_much_text", "store.shorten_its_texts");
        }
        return written;
    }

    /// Empty when any part is not understood: half a page would say what nobody meant.
    public static Optional<PageDesign> read(String text) {
        return PageReading.read(text);
    }

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /// `map`, `scalebar`, `box`; observations are `looks`, as older versions wrote them.
    static String name(Class<?> type) {
        if (type == ObservationItem.class) {
            return "looks";
        }
        return type.getSimpleName().replaceFirst("Item$", "").toLowerCase(Locale.ROOT);
    }

    /// @param declared the type that is written down for the value
    private static void write(@Nullable Object value, Class<?> declared, JsonGenerator json)
            throws IOException {
        switch (value) {
            case null -> json.writeNull();
            case Double number -> json.writeNumber(number);
            case Integer number -> json.writeNumber(number);
            case Boolean truth -> json.writeBoolean(truth);
            case Enum<?> constant -> json.writeString(name(constant));
            case DateSpan days -> json.writeString(days.earliest() + "/" + days.latest());
            case SightingFilter filter -> json.writeString(FilterText.write(filter));
            case List<?> list -> writeList(list, json);
            case Record all -> writeRecord(all, declared, json);
            default -> json.writeString(value.toString());
        }
    }

    private static void writeList(List<?> list, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (var each : list) {
            write(each, sealedTypeOf(each), json);
        }
        json.writeEndArray();
    }

    /// The sealed interface that an element of a list belongs to, else its own class.
    private static Class<?> sealedTypeOf(Object each) {
        for (var type : each.getClass().getInterfaces()) {
            if (type.isSealed()) {
                return type;
            }
        }
        return each.getClass();
    }

    private static void writeRecord(Record all, Class<?> declared, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        if (declared.isSealed()) {
            json.writeStringField(TYPE, name(all.getClass()));
        }
        for (var component : all.getClass().getRecordComponents()) {
            json.writeFieldName(component.getName());
            write(value(all, component), component.getType(), json);
        }
        json.writeEndObject();
    }

    private static @Nullable Object value(Record all, RecordComponent component) {
        try {
            return component.getAccessor().invoke(all);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.getName(), e);
        }
    }
}
