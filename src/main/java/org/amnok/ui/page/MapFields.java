package org.amnok.ui.page;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import org.amnok.domain.Language;
import org.amnok.domain.LatLon;
import org.amnok.domain.SightingDisplay;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.page.InsetItem;
import org.amnok.domain.page.MapItem;
import org.amnok.domain.page.MapView;
import org.amnok.domain.page.PageItem;
import org.amnok.domain.record.SavedFilter;
import org.amnok.geo.CoordinateText;
import org.amnok.geo.projection.MapProjection;
import org.amnok.geo.projection.Projections;
import org.amnok.map.LayerId;
import org.amnok.map.styling.MapStyle;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.session.Zoom;
import org.amnok.words.Messages;

/// The fields of maps and locator maps.
///
/// @param filters that the project keeps
record MapFields(List<SavedFilter> filters, InstantSource clock) {
    /// @param hand what a map shows on the present page
    /// @param takeMainView lets it show what the main map shows
    void fill(
            ValueForm<MapItem> form,
            Function<PageItem, Optional<MapPan>> hand,
            Runnable takeMainView) {
        form.heading("common.map");
        scale(form, hand, (map, view) -> map.showing(view));
        centre(form, hand, (map, view) -> map.showing(view));
        form.add(takesMainView(takeMainView));
        form.beside(
                filterChoice(form),
                form.written(
                        "map-days",
                        "page.dates",
                        map -> SetWords.days(map.days()),
                        new SetWords(filters, clock)::read,
                        this::dated));
        form.beside(
                languageChoice(form),
                form.number(
                        "map-symbols",
                        "page.symbols",
                        MapItem::symbolFactor,
                        MapItem::withSymbols));
        form.beside(gridChoice(form), projectionChoice(form));
        sightingsChoice(form);
        form.tick("map-dark", "common.dark", MapItem::dark, MapItem::shaded);
        form.tick("map-notes", "page.notes_beside_circles_of", MapItem::notes, MapItem::withNotes);
        new ObservationFields(clock).fillBands(form);
        new DifferenceFields(new SetWords(filters, clock)).fill(form);
        form.add(layers(form));
    }

    private Node filterChoice(ValueForm<MapItem> form) {
        return form.choice(
                "map-filter",
                "common.sightings",
                filterChoices(),
                this::name,
                map -> map.filter(),
                (map, filter) -> DifferenceFields.follow(map, map.of(filter, map.days())));
    }

    private static Node languageChoice(ValueForm<MapItem> form) {
        return form.choice(
                "map-language",
                "page.names_in",
                Choice.orNone(List.of(Language.values())),
                language ->
                        language.map(Language::endonym).orElse(Messages.text("page.as_the_page")),
                map -> Optional.ofNullable(map.language()),
                (map, language) -> map.named(language.orElse(null)));
    }

    private static Node gridChoice(ValueForm<MapItem> form) {
        return form.choice(
                "map-grid",
                "page.grid",
                List.of(MapItem.Grid.values()),
                MapFields::grid,
                MapItem::grid,
                MapItem::withGrid);
    }

    private static Node projectionChoice(ValueForm<MapItem> form) {
        return form.choice(
                "map-projection",
                "page.projection",
                Projections.all(),
                MapProjection::title,
                map -> Projections.byCode(map.projection()).orElse(Projections.webMercator()),
                (map, projection) -> map.inProjection(projection.code()));
    }

    void fillInset(
            ValueForm<InsetItem> form,
            Function<PageItem, Optional<MapPan>> hand,
            Runnable takeMainView) {
        form.heading("codes.item_inset");
        scale(form, hand, MapFields::showing);
        centre(form, hand, MapFields::showing);
        form.add(takesMainView(takeMainView));
        form.number(
                "map-symbols",
                "page.symbols",
                InsetItem::symbolFactor,
                (i, factor) -> new InsetItem(i.placement(), i.mapId(), i.view(), factor));
    }

    private static InsetItem showing(InsetItem i, MapView view) {
        return new InsetItem(i.placement(), i.mapId(), view, i.symbolFactor());
    }

    private static <T extends PageItem> Node scale(
            ValueForm<T> form,
            Function<PageItem, Optional<MapPan>> hand,
            BiFunction<T, MapView, T> showing) {
        return form.number(
                "map-scale",
                Messages.text("page.scale"),
                map -> hand.apply(map).map(MapPan::scaleDenominator).orElse(0.0),
                Zoom::readDenominator,
                Zoom::words,
                (map, denominator) ->
                        showing.apply(map, new MapView.Scale(seen(hand.apply(map)), denominator)));
    }

    private static <T extends PageItem> Node centre(
            ValueForm<T> form,
            Function<PageItem, Optional<MapPan>> hand,
            BiFunction<T, MapView, T> showing) {
        return form.written(
                "map-centre",
                "page.centre",
                map ->
                        CoordinateText.format(
                                seen(hand.apply(map)), CoordinateText.Notation.DECIMAL_DEGREES),
                CoordinateText::parse,
                (map, place) ->
                        showing.apply(
                                map,
                                new MapView.Scale(
                                        place,
                                        hand.apply(map)
                                                .map(MapPan::scaleDenominator)
                                                .orElse(100_000.0))));
    }

    private static LatLon seen(Optional<MapPan> hand) {
        return hand.map(h -> h.viewport().centre()).orElse(new LatLon(41.4, 128.2));
    }

    private static Node takesMainView(Runnable takeMainView) {
        var button = Buttons.named("map-take-view", "page.take_the_view_of_the_main", takeMainView);
        button.setMaxWidth(Double.MAX_VALUE);
        return Tooltips.of(button, "page.shows_here_what_the_main_map");
    }

    private List<SightingFilter> filterChoices() {
        return Stream.concat(
                        Stream.of(SightingFilter.ALL), filters.stream().map(SavedFilter::filter))
                .toList();
    }

    private String name(SightingFilter filter) {
        return filter.isAll()
                ? Messages.text("page.all")
                : filters.stream()
                        .filter(saved -> saved.filter().equals(filter))
                        .map(SavedFilter::name)
                        .findFirst()
                        .orElse(Messages.text("page.as_when_the_page_was_made"));
    }

    private MapItem dated(MapItem map, Optional<DateSpan> days) {
        return DifferenceFields.follow(map, map.of(map.filter(), days.orElse(null)));
    }

    private static Node sightingsChoice(ValueForm<MapItem> form) {
        return form.choice(
                "map-sightings",
                "common.sightings_as",
                Choice.orNone(List.of(SightingDisplay.values())),
                display ->
                        display.map(SightingDisplay::title)
                                .orElse(Messages.text("page.as_the_map_shows")),
                map -> Optional.ofNullable(map.sightings()),
                (map, display) -> map.withSightings(display.orElse(null)));
    }

    private static String grid(MapItem.Grid grid) {
        return switch (grid) {
            case NONE -> Messages.text("common.none");
            case DEGREES -> Messages.text("page.degrees");
            case UTM -> "UTM, km";
        };
    }

    /// Which layers are drawn, folded away at first.
    private static Node layers(ValueForm<MapItem> form) {
        var ticks = Fx.column("layer-ticks");
        for (var layer : MapStyle.DEFAULT.layers()) {
            if (layer.id() != LayerId.CAMERAS && layer.id() != LayerId.GRATICULE) {
                ticks.getChildren().add(layer(form, layer.id()));
            }
        }
        var fold = Fx.named("map-layers", new TitledPane(Messages.text("common.layers"), ticks));
        fold.setExpanded(false);
        fold.setAnimated(false);
        return fold;
    }

    private static Node layer(ValueForm<MapItem> form, LayerId layer) {
        var code = layer.name().toLowerCase(Locale.ROOT);
        return form.tickSaying(
                "map-layer-" + code,
                layer.title(),
                map -> !map.hiddenLayers().contains(code),
                (map, shown) -> {
                    var hidden = new ArrayList<>(map.hiddenLayers());
                    hidden.remove(code);
                    if (!shown) {
                        hidden.add(code);
                    }
                    return map.hiding(hidden);
                });
    }
}
