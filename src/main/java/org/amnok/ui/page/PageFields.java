package org.amnok.ui.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.amnok.domain.Language;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.page.PageDesign.Background;
import org.amnok.domain.page.PageRectangle;
import org.amnok.domain.page.PageSize;
import org.amnok.domain.page.ScaledPage;
import org.amnok.ui.look.Text;
import org.amnok.words.Messages;

/// The fields of the page itself.
final class PageFields {
    private PageFields() {}

    static void fill(ValueForm<PageDesign> form, PageSize present) {
        form.heading("window.page");
        size(form, present);
        form.beside(
                orientation(form),
                form.choice(
                        "page-background",
                        "page.background",
                        List.of(Background.values()),
                        PageFields::background,
                        PageDesign::background,
                        PageFields::shaded));
        form.beside(
                form.choice(
                        "page-language",
                        "page.language",
                        List.of(Language.values()),
                        Language::endonym,
                        PageDesign::language,
                        PageDesign::in),
                form.number(
                        "page-letters",
                        "page.letters",
                        PageDesign::typeFactor,
                        PageDesign::lettered));
        form.millimetres(
                "page-margin",
                "page.margin",
                PageDesign::marginMillimetres,
                PageDesign::withMargin);
        form.add(Text.paragraph("page.select_an_item_to_change_it", "hint"));
    }

    private static Node orientation(ValueForm<PageDesign> form) {
        return form.choice(
                "page-orientation",
                "page.orientation",
                List.of(false, true),
                lying -> lying ? Messages.text("page.landscape") : Messages.text("page.portrait"),
                page -> page.size().isLandscape(),
                (page, lying) ->
                        page.size().isLandscape() == lying
                                ? page
                                : new ScaledPage(page, page.size().turned()).design());
    }

    private static void size(ValueForm<PageDesign> form, PageSize present) {
        form.choice(
                "page-size",
                "common.size",
                sizes(present),
                PageFields::name,
                PageDesign::size,
                (page, next) -> new ScaledPage(page, next).design());
        form.beside(
                form.millimetres(
                        "page-width",
                        "page.width",
                        page -> page.size().widthMillimetres(),
                        (page, w) -> on(page, PageSize.custom(w, page.size().heightMillimetres()))),
                form.millimetres(
                        "page-height",
                        "page.height",
                        page -> page.size().heightMillimetres(),
                        (page, h) -> on(page, PageSize.custom(page.size().widthMillimetres(), h))));
    }

    private static List<PageSize> sizes(PageSize present) {
        return PageSize.GIVEN.contains(present)
                ? PageSize.GIVEN
                : Stream.concat(Stream.of(present), PageSize.GIVEN.stream()).toList();
    }

    /// "A4 portrait, 210 × 297 mm".
    private static String name(PageSize size) {
        return size.dpi() == 96 && size.name().contains("×")
                ? size.name() + " px"
                : String.format(
                        Locale.ROOT,
                        "%s, %s × %s mm",
                        size.name(),
                        Millimetres.text(size.widthMillimetres()),
                        Millimetres.text(size.heightMillimetres()));
    }

    /// Maps are dark on a dark page, and on no other.
    private static PageDesign shaded(PageDesign page, Background background) {
        return page.shaded(background == Background.DARK).on(background);
    }

    private static String background(Background background) {
        return switch (background) {
            case PAPER -> Messages.text("common.paper");
            case WHITE -> Messages.text("page.white");
            case DARK -> Messages.text("common.dark");
            case BLACK_ON_WHITE -> Messages.text("editor.black_on_white");
        };
    }

    /// On a page of another size. Items stay where they are; the sources are moved onto it when
    /// they would lie outside.
    static PageDesign on(PageDesign page, PageSize size) {
        var source = page.source();
        var frame = source.frame();
        var width = Math.min(frame.widthMillimetres(), size.widthMillimetres());
        var height = Math.min(frame.heightMillimetres(), size.heightMillimetres());
        var inside =
                new PageRectangle(
                        Math.clamp(frame.xMillimetres(), 0, size.widthMillimetres() - width),
                        Math.clamp(frame.yMillimetres(), 0, size.heightMillimetres() - height),
                        width,
                        height);
        var next = page.items().stream().map(item -> item.equals(source) ? item.at(inside) : item);
        return new PageDesign(
                size,
                page.language(),
                page.typeFactor(),
                page.background(),
                page.marginMillimetres(),
                page.guides(),
                next.toList(),
                page.caption());
    }
}
