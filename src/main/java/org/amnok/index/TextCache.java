package org.amnok.index;

import java.lang.ref.SoftReference;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.amnok.domain.field.SightingField;
import org.amnok.domain.record.Sighting;
import org.jspecify.annotations.Nullable;

/// Remembers the texts that were read: after an edit only those rows are read again that may have
/// changed with it. Forgets all when memory runs short. For one project; for any thread but that of
/// the windows.
public final class TextCache implements SightingPages {
    private final SightingPages pages;
    private final Map<Text, SoftReference<Known>> remembered = new EnumMap<>(Text.class);

    /// @param texts by row of the index; null for what was not read
    private record Known(SightingIndex index, @Nullable String[] texts) {
        /// What still holds in another state.
        Known in(SightingIndex next) {
            if (next == index) {
                return this;
            }
            var held = new @Nullable String[next.size()];
            for (int row = 0; row < Math.min(held.length, texts.length); row++) {
                held[row] = index.isSameIn(next, row) ? texts[row] : null;
            }
            return new Known(next, held);
        }
    }

    public TextCache(SightingPages pages) {
        this.pages = pages;
    }

    @Override
    public List<Sighting> page(SightingIndex index, int[] rows) {
        return pages.page(index, rows);
    }

    @Override
    public long[] fidsBy(SightingField<?> field) {
        return pages.fidsBy(field);
    }

    @Override
    public synchronized List<String> texts(SightingIndex index, int[] rows, Text text) {
        var texts = known(index, text).texts;
        var unknown = Arrays.stream(rows).filter(row -> texts[row] == null).toArray();
        if (unknown.length > 0) {
            read(index, unknown, text, texts);
        }
        return IntStream.of(rows).mapToObj(row -> shown(texts[row])).toList();
    }

    private Known known(SightingIndex index, Text text) {
        var reference = remembered.get(text);
        var before = reference == null ? null : reference.get();
        var now =
                before == null
                        ? new Known(index, new @Nullable String[index.size()])
                        : before.in(index);
        if (now != before) {
            remembered.put(text, new SoftReference<>(now));
        }
        return now;
    }

    private void read(SightingIndex index, int[] rows, Text text, @Nullable String[] into) {
        var read = pages.texts(index, rows, text);
        var once = new HashMap<String, String>();
        for (int i = 0; i < rows.length; i++) {
            var its = read.get(i);
            into[rows[i]] = text == Text.TITLE ? its : once.computeIfAbsent(its, same -> same);
        }
    }

    private static String shown(@Nullable String text) {
        return text == null ? "" : text;
    }
}
