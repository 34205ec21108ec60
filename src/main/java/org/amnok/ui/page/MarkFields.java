package org.amnok.ui.page;

import java.util.List;
import java.util.Objects;
import org.amnok.domain.LatLon;
import org.amnok.domain.page.ArrowItem;
import org.amnok.domain.page.CalloutItem;
import org.amnok.domain.page.PictureItem;
import org.amnok.geo.CoordinateText;
import org.amnok.ui.look.Text;
import org.amnok.words.Messages;

/// The fields of what a person puts on a page beside what was released: arrows, callouts, pictures.
final class MarkFields {
    private MarkFields() {}

    static void arrow(ValueForm<ArrowItem> form) {
        form.heading("codes.item_arrow");
        form.beside(
                form.choice(
                        "arrow-course",
                        "editor.runs",
                        List.of(ArrowItem.Course.values()),
                        course -> Messages.word("editor.course", course),
                        ArrowItem::course,
                        (a, course) ->
                                new ArrowItem(
                                        a.placement(), course, a.head(), a.widthMillimetres())),
                form.millimetres(
                        "arrow-line",
                        "editor.line_width",
                        ArrowItem::widthMillimetres,
                        (a, width) -> new ArrowItem(a.placement(), a.course(), a.head(), width)));
        form.tick(
                "arrow-head",
                "editor.with_head",
                ArrowItem::head,
                (a, head) -> new ArrowItem(a.placement(), a.course(), head, a.widthMillimetres()));
        form.add(Text.paragraph("editor.drag_ends", "hint"));
    }

    static void callout(ValueForm<CalloutItem> form, FieldArea words) {
        form.heading("codes.item_callout");
        form.words("callout-words", "page.words", words, CalloutItem::text, CalloutItem::saying);
        form.add(words.bar());
        form.<LatLon>written(
                "callout-place",
                "editor.leads_to",
                callout ->
                        CoordinateText.format(
                                callout.at(), CoordinateText.Notation.DECIMAL_DEGREES),
                CoordinateText::parse,
                CalloutItem::pointingTo);
        form.add(Text.paragraph("editor.drag_place", "hint"));
    }

    static void picture(ValueForm<PictureItem> form) {
        form.heading("codes.item_picture");
        form.area(
                "picture-alternative",
                "editor.alternative",
                3,
                PictureItem::alternative,
                PictureItem::told);
        form.line(
                "picture-credit",
                "editor.picture_credit",
                picture -> Objects.requireNonNullElse(picture.credit(), ""),
                PictureItem::credited);
        form.tick("picture-logo", "editor.is_logo", PictureItem::logo, PictureItem::asLogo);
        form.add(Text.paragraph("editor.logo_hint", "hint"));
    }
}
