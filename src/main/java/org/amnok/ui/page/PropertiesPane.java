package org.amnok.ui.page;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.amnok.domain.Problem;
import org.amnok.domain.page.Arrangement;
import org.amnok.domain.page.ArrowItem;
import org.amnok.domain.page.CalloutItem;
import org.amnok.domain.page.ChartItem;
import org.amnok.domain.page.CountsItem;
import org.amnok.domain.page.InsetItem;
import org.amnok.domain.page.LegendItem;
import org.amnok.domain.page.MapItem;
import org.amnok.domain.page.MapView;
import org.amnok.domain.page.NorthItem;
import org.amnok.domain.page.ObservationItem;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.page.PageItem;
import org.amnok.domain.page.PageRectangle;
import org.amnok.domain.page.PanelItem;
import org.amnok.domain.page.PictureItem;
import org.amnok.domain.page.ScaleBarItem;
import org.amnok.domain.page.SourceItem;
import org.amnok.domain.page.TableItem;
import org.amnok.domain.page.TextItem;
import org.amnok.domain.page.TimelineItem;
import org.amnok.domain.record.PageLayout;
import org.amnok.domain.record.SavedFilter;
import org.amnok.layout.LegendLine;
import org.amnok.layout.caption.Caption;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.TypedField;
import org.amnok.ui.session.LatestTask;
import org.amnok.ui.session.Tasks;
import org.amnok.words.Messages;

/// What is selected, in numbers and words: its place and its own properties; the page itself when
/// nothing is selected.
final class PropertiesPane extends BorderPane {
    private final PageDraft draft;
    private final ItemSelection chosen;
    private final PagePreview pictures;
    private final FieldValues values;
    private final LatestTask<List<LegendLine>> legends;
    private final LatestTask<Caption> captions;
    private final Ways ways;
    private final InstantSource clock;
    private final ArrangeBar arrange;
    private final VBox form = Fx.styled(new VBox(), "form");
    private final Label title = Text.label("window.page", "pane-title");
    private List<Object> shape = List.of();
    private final List<Consumer<Boolean>> shows = new ArrayList<>();

    /// What it takes from outside the page.
    ///
    /// @param copy has words of the page leave by the clipboard
    /// @param filters that the project keeps
    /// @param mainView what the main map shows
    record Ways(
            Consumer<PageWords> copy,
            Supplier<List<SavedFilter>> filters,
            Supplier<MapView> mainView) {}

    /// @param tasks finds lines of legends and captions in the background
    PropertiesPane(
            PageEdits edits,
            PagePreview pictures,
            FieldValues values,
            Tasks tasks,
            InstantSource clock,
            Ways ways) {
        draft = edits.draft();
        chosen = edits.chosen();
        this.pictures = pictures;
        this.values = values;
        legends = tasks.newest();
        captions = tasks.newest();
        this.ways = ways;
        this.clock = clock;
        arrange = new ArrangeBar(edits, chosen);
        setId("page-properties");
        getStyleClass().addAll("pane", "page-properties");
        var head = Fx.row("pane-head", title);
        var scroll = Fx.scrolling(form);
        setTop(head);
        setCenter(scroll);
        draft.shown().subscribe(page -> show());
        chosen.ids().subscribe(ids -> show());
        values.known().subscribe((was, is) -> show());
    }

    /// Shows what is selected as it is now.
    void show() {
        var page = draft.shown().get();
        if (page.isEmpty()) {
            shape = List.of();
            form.getChildren().clear();
            return;
        }
        var next = shapeOf(page.get());
        var isOther = !next.equals(shape);
        if (isOther) {
            shape = next;
            build(page.get());
        }
        shows.forEach(each -> each.accept(isOther));
    }

    /// What the fields are made for; when it changes, other fields are needed.
    private List<Object> shapeOf(PageDesign page) {
        var maps = page.all(MapItem.class).stream().map(PageItem::id).toList();
        return chosen.isEmpty()
                ? List.of(
                        "page", page.size(), draft.kept().map(PageLayout::uuid), ways.filters.get())
                : List.of(chosen.ids().get(), maps, ways.filters.get(), filterOf());
    }

    /// A filter that no list has is a choice of its own.
    private Object filterOf() {
        return chosen.single()
                .filter(MapItem.class::isInstance)
                .<Object>map(item -> ((MapItem) item).filter())
                .orElse("");
    }

    private void build(PageDesign page) {
        form.getChildren().clear();
        shows.clear();
        if (chosen.isEmpty()) {
            title.setText(Messages.text("window.page"));
            form.getChildren().add(name());
            var fields = new ValueForm<PageDesign>(draft::change);
            PageFields.fill(fields, page.size());
            take(fields, this::shown);
            caption();
        } else {
            title.setText(
                    chosen.single()
                            .map(ItemWords::name)
                            .orElse(Messages.text("page.items_2", chosen.items().size())));
            take(place(), chosen::bounds);
            form.getChildren().add(arrange);
            chosen.single().ifPresent(item -> fill(item, page));
        }
        if (!form.getChildren().isEmpty()) {
            form.getChildren().getFirst().getStyleClass().add("first");
        }
    }

    /// The name under which the project keeps the page.
    private Node name() {
        var input = Fx.named("layout-name", new TextField());
        var field =
                new TypedField(
                        Messages.text("common.name"),
                        input,
                        text -> draft.rename(text).map(Problem::words));
        shows.add(other -> field.show(draft.kept().map(PageLayout::name).orElse(""), other));
        return Fx.column("section", field);
    }

    private <V> void take(ValueForm<V> fields, Supplier<Optional<V>> value) {
        form.getChildren().add(fields);
        shows.add(
                other -> {
                    fields.setDisable(value.get().isEmpty());
                    value.get().ifPresent(v -> fields.show(v, other));
                });
    }

    private ValueForm<PageRectangle> place() {
        var ids = chosen.ids().get();
        var fields =
                new ValueForm<PageRectangle>(
                        (label, change) ->
                                draft.change(
                                        label,
                                        page ->
                                                chosen.bounds()
                                                        .map(change)
                                                        .map(Arrangement.of(page, ids)::resizedTo)
                                                        .orElse(page)));
        frame(fields);
        return fields;
    }

    private static void frame(ValueForm<PageRectangle> fields) {
        fields.beside(
                fields.length(
                        "item-x",
                        "X",
                        PageRectangle::xMillimetres,
                        (f, x) -> f.movedBy(x - f.xMillimetres(), 0)),
                fields.length(
                        "item-y",
                        "Y",
                        PageRectangle::yMillimetres,
                        (f, y) -> f.movedBy(0, y - f.yMillimetres())));
        fields.beside(
                fields.millimetres(
                        "item-width",
                        "page.width",
                        PageRectangle::widthMillimetres,
                        (f, w) ->
                                new PageRectangle(
                                        f.xMillimetres(),
                                        f.yMillimetres(),
                                        w,
                                        f.heightMillimetres())),
                fields.millimetres(
                        "item-height",
                        "page.height",
                        PageRectangle::heightMillimetres,
                        (f, h) ->
                                new PageRectangle(
                                        f.xMillimetres(),
                                        f.yMillimetres(),
                                        f.widthMillimetres(),
                                        h)));
    }

    private void fill(PageItem item, PageDesign page) {
        var fields = new ItemFields(page.all(MapItem.class).stream().map(PageItem::id).toList());
        var maps = new MapFields(ways.filters.get(), clock);
        switch (item) {
            case MapItem map ->
                    own(map, MapItem.class, f -> maps.fill(f, this::hand, () -> takeView(map)));
            case InsetItem map ->
                    own(
                            map,
                            InsetItem.class,
                            f -> maps.fillInset(f, this::hand, () -> takeView(map)));
            case LegendItem legend -> legend(legend, fields);
            case ScaleBarItem bar -> own(bar, ScaleBarItem.class, fields::scaleBar);
            case NorthItem north -> own(north, NorthItem.class, fields::north);
            case TextItem text -> own(text, TextItem.class, f -> fields.text(f, words()));
            case TableItem table -> own(table, TableItem.class, fields::table);
            case ChartItem chart -> own(chart, ChartItem.class, fields::chart);
            case CountsItem counts ->
                    own(
                            counts,
                            CountsItem.class,
                            f -> new CountsFields(new SetWords(ways.filters.get(), clock)).fill(f));
            case ObservationItem looks ->
                    own(
                            looks,
                            ObservationItem.class,
                            form -> new ObservationFields(clock).fill(form));
            case TimelineItem strip -> own(strip, TimelineItem.class, fields::timeline);
            case PanelItem panel -> own(panel, PanelItem.class, fields::panel);
            case ArrowItem arrow -> own(arrow, ArrowItem.class, MarkFields::arrow);
            case CalloutItem callout ->
                    own(callout, CalloutItem.class, f -> MarkFields.callout(f, words()));
            case PictureItem picture -> own(picture, PictureItem.class, MarkFields::picture);
            case SourceItem sources -> own(sources, SourceItem.class, fields::sources);
        }
    }

    /// What the program writes is found in the background.
    private void caption() {
        var form = new ValueForm<PageDesign>(draft::change);
        var caption = new CaptionFields(form, ways.copy);
        take(form, this::shown);
        shows.add(_ -> shown().ifPresent(page -> caption.ask(page, pictures::caption, captions)));
    }

    private FieldArea words() {
        return new FieldArea(values.known()::get);
    }

    private <T extends PageItem> ValueForm.Changing<T> changingOf(String id, Class<T> type) {
        return (label, change) ->
                draft.change(
                        label,
                        page ->
                                page.find(id)
                                        .map(type::cast)
                                        .map(change)
                                        .map(page::with)
                                        .orElse(page));
    }

    private <T extends PageItem> void own(
            PageItem item, Class<T> type, Consumer<ValueForm<T>> fill) {
        var id = item.id();
        var fields = new ValueForm<T>(changingOf(id, type));
        fill.accept(fields);
        take(fields, () -> shown().flatMap(page -> page.find(id)).map(type::cast));
    }

    /// The lines of a legend are found in the background, as the map shows them.
    private void legend(LegendItem legend, ItemFields fields) {
        var lines = new LegendLines(changingOf(legend.id(), LegendItem.class));
        own(legend, LegendItem.class, form -> fields.legend(form, lines));
        shows.add(_ -> shown().ifPresent(page -> ask(page, legend.id(), lines)));
    }

    private void ask(PageDesign page, String id, LegendLines lines) {
        page.find(id)
                .map(LegendItem.class::cast)
                .ifPresent(
                        now -> {
                            lines.show(now);
                            legends.ask(() -> pictures.legend(page, now), lines::offer);
                        });
    }

    private Optional<PageDesign> shown() {
        return draft.shown().get();
    }

    private Optional<MapPan> hand(PageItem item) {
        return shown().flatMap(page -> MapPan.of(page, item));
    }

    private void takeView(PageItem map) {
        draft.change(
                "take the view of the main map",
                page -> MapPan.showing(page, map.id(), ways.mainView.get()));
    }
}
