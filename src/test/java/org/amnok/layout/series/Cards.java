package org.amnok.layout.series;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.amnok.domain.Language;
import org.amnok.layout.PictureSize;
import org.amnok.layout.Sheet;
import org.amnok.release.TestRelease;
import org.amnok.render.RenderReport;

/// Sheets of one colour each, for tests.
record Cards(Chapter chapter) implements Sheet {
    static List<Chapter> chapters(int count) {
        var nothing = TestRelease.released(List.of());
        return IntStream.range(0, count)
                .mapToObj(i -> new Chapter("page " + i, null, nothing))
                .toList();
    }

    @Override
    public PictureSize size() {
        return new PictureSize(80, 64, 96);
    }

    @Override
    public String title() {
        return chapter.title();
    }

    @Override
    public Language language() {
        return Language.EN;
    }

    @Override
    public RenderReport paint(Graphics2D g, BooleanSupplier cancelled) {
        g.setColor(new Color(chapter.title().hashCode()));
        g.fillRect(10, 10, 20, 20);
        return new RenderReport(1, 0, 0, 0, Map.of(), cancelled.getAsBoolean());
    }
}
