package org.amnok.ui.filter;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.util.Subscription;
import org.amnok.domain.LatLon;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.index.FacetCounts;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.session.Questions;
import org.amnok.ui.session.Session;
import org.amnok.ui.session.Tasks;
import org.amnok.words.Messages;

/// Everything that can be asked, with counts: how many would be shown if a value was chosen.
final class FacetPane extends BorderPane {
    private static final List<Facet> ORDER =
            List.of(
                    Facet.KIND,
                    Facet.PROVINCE,
                    Facet.BANK,
                    Facet.LOCATED,
                    Facet.SITE,
                    Facet.STATUS,
                    Facet.RELIABILITY,
                    Facet.CREDIBILITY,
                    Facet.SOURCE,
                    Facet.EVIDENCE,
                    Facet.PRIVACY);

    private final Session session;
    private final Questions<FacetCounts> counting;
    private final List<FacetList> lists;
    private final SavedFilters saved;
    private final Label count = Text.of("", "hint");
    private final Button clear = Fx.styled(new Button(Messages.text("filter.clear")), "link");
    private final RangeFields ranges;
    private final Subscription following;

    /// @param sources hand over what is drawn on the map
    /// @param viewCorners the corners of what the map shows
    /// @param leave shows the layers again
    public FacetPane(
            Session session,
            InstantSource clock,
            Tasks tasks,
            NearFields.Sources sources,
            java.util.function.Supplier<List<LatLon>> viewCorners,
            Runnable leave) {
        this.session = session;
        counting = session.questions(tasks.newest());
        getStyleClass().addAll("pane", "facet-pane");
        setId("facets");
        lists = ORDER.stream().map(f -> new FacetList(f, session)).toList();
        saved = new SavedFilters(session);
        var body = Fx.column("facets");
        ranges = new RangeFields(session, clock);
        body.getChildren().add(ranges);
        body.getChildren().add(area(sources.area(), viewCorners));
        body.getChildren().add(new NearFields(session, clock, tasks, sources));
        body.getChildren().addAll(lists);
        if (session.reports().isPresent()) {
            body.getChildren().add(Text.paragraph("filter.not_of_a_folder", "hint", "not-asked"));
        }
        var scroll = Fx.scrolling(body);
        setTop(head(leave));
        setCenter(scroll);
        setBottom(saved);
        following =
                Subscription.combine(
                        session.filter().subscribe((was, is) -> refresh()),
                        session.state().subscribe((was, is) -> refresh()),
                        FilterCount.follow(session, this::countShown),
                        visibleProperty().subscribe((was, is) -> refresh()));
    }

    /// Follows the session no longer.
    public void close() {
        following.unsubscribe();
        counting.cancel();
    }

    /// Where words, dates, kilometres and numbers are typed.
    Stream<TextField> fields() {
        return ranges.fields();
    }

    /// Puts the caret into the first field.
    public void focusFirst() {
        lookup("#facet-words").requestFocus();
    }

    private Node head(Runnable leave) {
        clear.setOnAction(event -> session.filter().set(SightingFilter.ALL));
        var back = Buttons.tool("layers", 16, "filter.back_to_the_layers", leave);
        return Fx.row(
                "pane-head",
                Text.label("filter.filter", "pane-title"),
                count,
                Text.spring(),
                clear,
                back);
    }

    private Node area(
            Consumer<Consumer<List<LatLon>>> drawArea,
            java.util.function.Supplier<List<LatLon>> viewCorners) {
        Runnable drawing = () -> drawArea.accept(this::only);
        var draw = Buttons.named("draw-area", "lasso", 14, "filter.draw", drawing);
        Tooltips.of(draw, "filter.draw_an_area_on_the_map");
        var view =
                Buttons.named(
                        "area-of-view", "filter.the_maps_view", () -> only(viewCorners.get()));
        Tooltips.of(view, "filter.only_what_lies_in_the_part");
        var line = Fx.row("facet-line", draw, view);
        return Fx.column("facet", Text.label("filter.only_in_this_area", "section-title"), line);
    }

    private void only(List<LatLon> corners) {
        RangeFields.ask(session, new Criterion.InArea(thinned(corners)));
    }

    /// A freehand line keeps no more corners than are allowed: else every second one is left out.
    private static List<LatLon> thinned(List<LatLon> corners) {
        var thin = corners;
        while (thin.size() > Criterion.InArea.MOST_CORNERS) {
            var half = new ArrayList<LatLon>();
            for (int i = 0; i < thin.size(); i += 2) {
                half.add(thin.get(i));
            }
            thin = half;
        }
        return thin;
    }

    private void refresh() {
        if (!isVisible()) {
            return;
        }
        countShown();
        saved.show();
        var index = session.index();
        var filter = session.filter().get();
        counting.ask(
                () -> index.facets(filter),
                (folder, stop) -> new FacetCounts(folder.facets(filter, stop)),
                this::counted,
                session::report);
    }

    private void counted(FacetCounts counts) {
        for (int i = 0; i < lists.size(); i++) {
            lists.get(i).show(counts.of(ORDER.get(i)));
        }
    }

    private void countShown() {
        if (isVisible()) {
            count.setText(FilterCount.of(session));
            clear.setVisible(!session.filter().get().isAll());
        }
    }
}
