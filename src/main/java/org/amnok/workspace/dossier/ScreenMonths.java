package org.amnok.workspace.dossier;

import java.util.List;
import java.util.stream.Stream;
import org.amnok.domain.page.MapItem;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.page.PageItem;
import org.amnok.domain.page.PageRectangle;
import org.amnok.domain.page.PageSize;
import org.amnok.domain.page.TableItem;

/// The page of small maps as a figure between other words: without title, legend and tables, which
/// stand there already, and as wide as its maps.
final class ScreenMonths {
    private static final List<String> SAID = List.of("title", "standfirst", "legend", "note");
    private static final double MARGIN = 4;
    private static final double SOURCES = 12;
    private static final double DPI = 220;

    private ScreenMonths() {}

    static PageDesign of(PageDesign page) {
        var tables = page.all(TableItem.class).stream().map(PageItem::id);
        var bare = page.without(Stream.concat(SAID.stream(), tables).toList());
        var maps = bare.all(MapItem.class).stream().map(MapItem::frame).toList();
        var left = maps.stream().mapToDouble(PageRectangle::xMillimetres).min().orElse(0);
        var right = maps.stream().mapToDouble(PageRectangle::rightMillimetres).max().orElse(100);
        var foot = maps.stream().mapToDouble(PageRectangle::bottomMillimetres).max().orElse(100);
        var top =
                bare.items().stream()
                        .filter(item -> !item.equals(bare.source()))
                        .mapToDouble(item -> item.frame().yMillimetres())
                        .min()
                        .orElse(0);
        var width = right - left + 2 * MARGIN;
        var height = foot - top + SOURCES + 3 * MARGIN;
        var sources =
                new PageRectangle(MARGIN, height - MARGIN - SOURCES, width - 2 * MARGIN, SOURCES);
        var items =
                bare.items().stream()
                        .map(
                                item ->
                                        at(
                                                item,
                                                item.equals(bare.source())
                                                        ? sources
                                                        : moved(item, left - MARGIN, top - MARGIN)))
                        .toList();
        return new PageDesign(
                new PageSize(page.size().name(), width, height, DPI),
                page.language(),
                page.typeFactor(),
                page.background(),
                MARGIN,
                List.of(),
                items);
    }

    private static PageRectangle moved(PageItem item, double left, double up) {
        var frame = item.frame();
        return new PageRectangle(
                frame.xMillimetres() - left,
                frame.yMillimetres() - up,
                frame.widthMillimetres(),
                frame.heightMillimetres());
    }

    private static PageItem at(PageItem item, PageRectangle frame) {
        return item.with(item.placement().at(frame));
    }
}
