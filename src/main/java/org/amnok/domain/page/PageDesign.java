package org.amnok.domain.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.Language;
import org.amnok.domain.ProblemException;
import org.amnok.domain.record.PageLayout;
import org.jspecify.annotations.Nullable;

/// A page. It always holds exactly one [SourceItem], wholly on the page.
///
/// @param language of all words that are not a person's own
/// @param typeFactor how large letters are against those on A4: 2.2 on a square for phones
/// @param marginMillimetres that templates keep free and items snap to
/// @param items from the lowest to the uppermost
/// @param caption null for the one that the program writes
public record PageDesign(
        PageSize size,
        Language language,
        double typeFactor,
        Background background,
        double marginMillimetres,
        List<Guide> guides,
        List<PageItem> items,
        @Nullable PageCaption caption)
        implements PageLayout.Design {
    private static final int MOST_ITEMS = 200;
    private static final int MOST_GUIDES = 100;

    /// The paper's colour.
    public enum Background {
        PAPER,
        WHITE,
        DARK,
        /// White, with everything on the page in greys.
        BLACK_ON_WHITE
    }

    /// The page of a layout.
    public static PageDesign of(PageLayout layout) {
        return (PageDesign) layout.design();
    }

    /// A page with the caption that the program writes.
    public PageDesign(
            PageSize size,
            Language language,
            double typeFactor,
            Background background,
            double marginMillimetres,
            List<Guide> guides,
            List<PageItem> items) {
        this(size, language, typeFactor, background, marginMillimetres, guides, items, null);
    }

    /// @throws ProblemException when the sources are missing, or items do not belong together
    public PageDesign {
        guides = List.copyOf(guides);
        items = List.copyOf(items);
        requireNumbers(typeFactor, marginMillimetres, guides.size(), items.size());
        requireSource(size, items);
        requireNames(items);
    }

    private static void requireNumbers(double type, double margin, int guides, int items) {
        if (!(type >= 0.3 && type <= 6)
                || !(margin >= 0 && margin <= 500)
                || items > MOST_ITEMS
                || guides > MOST_GUIDES) {
            throw ProblemException.ofTexts(
                    "domain.a_page_has_too_many_items", "domain.keep_to_200_items_letters_of");
        }
    }

    private static void requireSource(PageSize size, List<PageItem> items) {
        var sources = items.stream().filter(SourceItem.class::isInstance).toList();
        if (sources.size() != 1) {
            throw ProblemException.ofTexts(
                    "domain.a_page_must_say_once_where", "domain.keep_the_line_of_sources_it");
        }
        if (!sources.getFirst().frame().isWithin(size)) {
            throw ProblemException.ofTexts(
                    "domain.the_sources_would_lie_outside", "domain.keep_them_wholly_on_the_page");
        }
    }

    private static void requireNames(List<PageItem> items) {
        var names = new HashSet<String>();
        if (!items.stream().map(PageItem::id).allMatch(names::add)) {
            throw ProblemException.ofTexts("domain.two_items_of_a_page_have", "domain.rename_one");
        }
        var maps =
                items.stream()
                        .filter(MapItem.class::isInstance)
                        .map(PageItem::id)
                        .collect(Collectors.toSet());
        if (!items.stream()
                .flatMap(item -> item.describedMap().stream())
                .allMatch(maps::contains)) {
            throw ProblemException.ofTexts("domain.an_item_tells_of_a_map", "domain.remove_it_too");
        }
    }

    /// @param id null or unknown for none
    public Optional<PageItem> find(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /// Items of a class, from below.
    public <T extends PageItem> List<T> all(Class<T> type) {
        return items.stream().filter(type::isInstance).map(type::cast).toList();
    }

    public SourceItem source() {
        return all(SourceItem.class).getFirst();
    }

    /// The words of the first title; empty when there is none.
    public String title() {
        return all(TextItem.class).stream()
                .filter(text -> text.role() == TextItem.Role.TITLE)
                .map(text -> text.text().replace('\n', ' '))
                .findFirst()
                .orElse("");
    }

    /// With an item instead of the one of that id; the same when there is none.
    public PageDesign with(PageItem item) {
        return holding(
                items.stream().map(each -> each.id().equals(item.id()) ? item : each).toList());
    }

    /// With one more item, uppermost.
    public PageDesign adding(PageItem item) {
        return holding(Stream.concat(items.stream(), Stream.of(item)).toList());
    }

    /// Without these items and without what tells of them.
    ///
    /// @throws ProblemException when the sources are among them
    public PageDesign without(Collection<String> ids) {
        return holding(
                items.stream()
                        .filter(item -> !ids.contains(item.id()))
                        .filter(item -> item.describedMap().filter(ids::contains).isEmpty())
                        .toList());
    }

    /// With other items in this order.
    public PageDesign holding(List<PageItem> next) {
        return new PageDesign(
                size, language, typeFactor, background, marginMillimetres, guides, next, caption);
    }

    public PageDesign in(Language next) {
        return new PageDesign(
                size, next, typeFactor, background, marginMillimetres, guides, items, caption);
    }

    public PageDesign on(Background next) {
        return new PageDesign(
                size, language, typeFactor, next, marginMillimetres, guides, items, caption);
    }

    /// Dark with all its maps, or light. Light pages on white paper stay on it.
    public PageDesign shaded(boolean isDark) {
        var shadedItems =
                items.stream()
                        .map(item -> item instanceof MapItem map ? map.shaded(isDark) : item)
                        .toList();
        var paper = background == Background.DARK ? Background.PAPER : background;
        return holding(shadedItems).on(isDark ? Background.DARK : paper);
    }

    /// With a caption of a person's own.
    ///
    /// @param next null for the one that the program writes
    public PageDesign captioned(@Nullable PageCaption next) {
        return new PageDesign(
                size, language, typeFactor, background, marginMillimetres, guides, items, next);
    }

    /// With letters larger by a factor than those on A4.
    public PageDesign lettered(double factor) {
        return new PageDesign(
                size, language, factor, background, marginMillimetres, guides, items, caption);
    }

    public PageDesign withMargin(double millimetres) {
        return new PageDesign(
                size, language, typeFactor, background, millimetres, guides, items, caption);
    }

    /// The items with these ids and those that are grouped with them, from below.
    public List<PageItem> withTheirGroups(Collection<String> ids) {
        var groups = new ArrayList<String>();
        items.stream()
                .filter(item -> ids.contains(item.id()) && !item.group().isEmpty())
                .forEach(item -> groups.add(item.group()));
        return items.stream()
                .filter(item -> ids.contains(item.id()) || groups.contains(item.group()))
                .toList();
    }

    /// An id that no item has yet: `map`, `map 2`, `map 3`.
    public String freeId(String wanted) {
        var id = wanted;
        for (var number = 2; find(id).isPresent(); number++) {
            id = wanted + " " + number;
        }
        return id;
    }

    /// All that a person may have typed on it, a line for each.
    public String words() {
        var own = caption == null ? "" : caption.text() + "\n" + caption.alternative();
        return (itemWords() + "\n" + own).strip();
    }

    private String itemWords() {
        return items.stream()
                .flatMap(
                        item ->
                                switch (item) {
                                    case TextItem text -> Stream.of(text.text());
                                    case CalloutItem callout -> Stream.of(callout.text());
                                    case PictureItem picture -> Stream.of(picture.spoken());
                                    case ChartItem chart -> Stream.of(chart.title());
                                    case CountsItem counts -> Stream.of(counts.title());
                                    case LegendItem legend -> legend.words();
                                    case MapItem map -> map.filter().typed();
                                    case ArrowItem _,
                                            InsetItem _,
                                            ObservationItem _,
                                            NorthItem _,
                                            PanelItem _,
                                            ScaleBarItem _,
                                            SourceItem _,
                                            TableItem _,
                                            TimelineItem _ ->
                                            Stream.<String>empty();
                                })
                .collect(Collectors.joining("\n"));
    }
}
