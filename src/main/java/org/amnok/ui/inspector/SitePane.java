package org.amnok.ui.inspector;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.amnok.domain.record.Site;
import org.amnok.map.symbol.SiteSymbols;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Symbols;
import org.amnok.ui.look.Text;
import org.amnok.ui.session.Session;
import org.amnok.words.Messages;

/// The pane at the right while a site is chosen: its form, which keeps what is entered.
public final class SitePane extends BorderPane {
    private static final double BADGE = 20;

    private final Session session;
    private final Symbols symbols;
    private final SiteForm form;
    private final SiteNamesSection names;
    private final SiteObservations looks;
    private final List<FormSection<Site>> sections;
    private final StackPane badge = new StackPane();
    private final Label title = Text.of("", "pane-title");
    private final Drafts drafts;
    private boolean nameWanted;

    /// @param draw draws the chosen site's shape anew on the map
    /// @param reshape changes the chosen site's vertices on the map
    public SitePane(
            Session session,
            Symbols symbols,
            InstantSource clock,
            Runnable draw,
            Runnable reshape) {
        this.session = session;
        this.symbols = symbols;
        getStyleClass().addAll("pane", "inspector");
        setId("site-pane");
        form = new SiteForm(session);
        names = new SiteNamesSection(form, symbols);
        looks = new SiteObservations(form, clock);
        sections =
                List.of(
                        names,
                        looks,
                        new SiteShape(form, new SiteShape.OnMap(draw, reshape)),
                        new SiteFactsSection(form, clock),
                        new SiteRemoval(form, clock));
        var body = Fx.column("form");
        sections.forEach(s -> body.getChildren().add(s.node()));
        body.setDisable(session.isReadOnly());
        drafts = new Drafts(body, () -> form.current().map(Site::uuid), session.drafts());
        form.whenNotSaved(() -> drafts.ifNotSaved(session));
        var scroll = Fx.scrolling(body);
        setTop(headLine());
        setCenter(scroll);
        session.chosenSite().subscribe((was, is) -> refresh());
        session.state().subscribe((was, is) -> refresh());
        session.saves().settled().subscribe((was, is) -> refresh());
        refresh();
    }

    /// Puts the caret into the name, as soon as a site is shown.
    public void focusName() {
        nameWanted = true;
        refresh();
    }

    /// Adds an observation of the chosen site, which waits for its date and result.
    public void addLook() {
        looks.add();
    }

    /// Keeps what was typed and not kept yet.
    public void flush() {
        drafts.flush();
    }

    private void refresh() {
        var chosen = session.site();
        var same = chosen.map(Site::uuid).equals(form.current().map(Site::uuid));
        if (!same) {
            flush();
            drafts.take();
        }
        if (same && session.isSaving()) {
            return;
        }
        drafts.show(
                () -> {
                    form.show(chosen);
                    chosen.ifPresent(site -> show(site, !same));
                },
                !same);
    }

    private void show(Site site, boolean other) {
        sections.forEach(section -> section.show(site, other));
        badge.getChildren().setAll(symbols.symbol(SiteSymbols.symbol(site), BADGE));
        title.setText(
                Optional.of(site.title())
                        .filter(t -> !t.isEmpty())
                        .orElse(Messages.text("common.site")));
        if (nameWanted) {
            nameWanted = false;
            applyCss(); // before, a form that was never shown is not in the scene
            layout();
            names.focusName();
        }
    }

    private Node headLine() {
        var key = "inspector.back_to_the_sightings";
        var leave = Buttons.tool("site-leave", "close", 16, key, session::leaveSite);
        return Fx.row("pane-head", badge, title, Text.spring(), leave);
    }
}
