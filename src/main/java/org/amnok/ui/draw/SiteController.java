package org.amnok.ui.draw;

import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Site;
import org.amnok.ui.inspector.SitePane;
import org.amnok.ui.look.Fx;
import org.amnok.ui.map.MapPane;
import org.amnok.ui.map.PickSiteTool;
import org.amnok.ui.map.ShapeOutline;
import org.amnok.ui.project.WindowParts;
import org.amnok.ui.session.Session;
import org.amnok.words.Messages;
import org.locationtech.jts.geom.Geometry;

/// Makes, shows and reshapes sites: the chosen one's form takes the inspector's place.
public final class SiteController {
    private final Session session;
    private final MapPane map;
    private final WindowParts parts;
    private final SitePane pane;
    private final StackPane dock;
    private final SiteCommands commands;
    private BooleanSupplier looksAlong = () -> false;

    /// @param inspector of sightings
    /// @param shown runs when a site's form is shown
    public SiteController(
            Session session, MapPane map, WindowParts parts, Region inspector, Runnable shown) {
        this.session = session;
        this.map = map;
        this.parts = parts;
        dock = new StackPane(inspector);
        // before the form shows the site: what its fields report goes up from where it is
        session.chosenSite().subscribe((was, is) -> swap(inspector));
        pane = new SitePane(session, parts.symbols(), parts.clock(), this::drawAnew, this::reshape);
        commands = new SiteCommands(this, session.isReadOnly());
        var outline = new ShapeOutline(map.canvas());
        Runnable mark = () -> outline.show(session.site().map(Site::geometry).stream().toList());
        session.chosenSite().subscribe((was, is) -> mark.run());
        session.state().subscribe((was, is) -> mark.run());
        swap(inspector);
        Fx.addOnceVisible(dock, pane);
        session.chosenSite()
                .subscribe(
                        (was, is) -> {
                            if (is.isPresent()) {
                                shown.run();
                            }
                        });
    }

    private void swap(Region inspector) {
        var isSite = session.chosenSite().get().isPresent();
        inspector.setVisible(!isSite);
        pane.setVisible(isSite);
    }

    public SiteCommands commands() {
        return commands;
    }

    /// The inspector, of sightings or of the chosen site.
    public Region dock() {
        return dock;
    }

    /// Keeps what was typed and not kept yet.
    public void flush() {
        pane.flush();
    }

    /// Draws a new site; it is kept when its shape is finished, and its form waits for the name.
    void add() {
        draw(
                shape -> {
                    var site = Site.drawn(UUID.randomUUID(), shape);
                    session.perform(
                            new Edit.Set(null, site, "add site"),
                            () -> {
                                session.chooseSite(site.uuid());
                                pane.focusName();
                            });
                });
    }

    /// @param begin lets an observation along the river be drawn; false when that is not at hand
    public void onLookAlong(BooleanSupplier begin) {
        looksAlong = begin;
    }

    /// Adds an observation of the chosen site; without one, along the river where observations
    /// along it are shown, else at the site that is clicked next.
    void look() {
        if (session.isReadOnly()) {
            return;
        }
        if (session.site().isPresent()) {
            pane.addLook();
        } else if (!looksAlong.getAsBoolean()) {
            map.take(
                    new PickSiteTool(
                            map.canvas(),
                            Messages.text("draw.click_the_site_that_was"),
                            site -> {
                                map.select();
                                session.chooseSite(site);
                                pane.addLook();
                            }));
        }
    }

    private void drawAnew() {
        session.site()
                .map(Site::uuid)
                .ifPresent(uuid -> draw(shape -> give(uuid, "draw site anew", shape)));
    }

    private void draw(Consumer<Geometry> drawn) {
        if (!session.isReadOnly()) {
            map.take(new DrawTool(map.canvas(), parts.ground(), parts.tasks(), drawn, map::select));
        }
    }

    private void reshape() {
        session.site()
                .map(Site::uuid)
                .ifPresent(
                        uuid -> {
                            map.take(
                                    new ReshapeTool(
                                            map.canvas(),
                                            parts.ground(),
                                            parts.tasks(),
                                            () -> session.state().get().contents().site(uuid),
                                            (label, sketch) ->
                                                    give(uuid, label, sketch.geometry())));
                            map.canvas().requestFocus();
                        });
    }

    private void give(UUID uuid, String label, Geometry shape) {
        session.state()
                .get()
                .contents()
                .site(uuid)
                .ifPresent(
                        before ->
                                session.perform(
                                        new Edit.Set(
                                                before, before.edit().drawn(shape).done(), label)));
    }
}
