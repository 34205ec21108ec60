package org.amnok.ui.inspector;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.scene.control.TextField;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.Site;
import org.amnok.map.symbol.SiteSymbols;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.ScriptFont;
import org.amnok.ui.look.Suggestions;
import org.amnok.ui.look.Symbols;
import org.amnok.words.Messages;

/// Links a sighting to a site, found by any of its names.
final class SiteField extends TextField {
    private static final double SYMBOL = 16;

    private final SightingForm form;
    private final Suggestions<Site> suggestions;

    SiteField(SightingForm form, Symbols symbols) {
        this.form = form;
        ScriptFont.follow(this);
        setId("site");
        setPromptText(Messages.text("inspector.no_site_type_a_name_to"));
        suggestions =
                new Suggestions<>(
                        this,
                        text -> CompletableFuture.completedFuture(find(text)),
                        site ->
                                new Suggestions.Line(
                                        symbols.symbol(SiteSymbols.symbol(site), SYMBOL),
                                        name(site),
                                        site.code()),
                        this::choose);
        setOnAction(event -> suggestions.takeBest());
        Fx.whenFalse(focusedProperty(), this::leave);
    }

    void show(Sighting sighting) {
        if (!isFocused()) {
            suggestions.setQuietly(
                    form.contents().site(sighting.siteUuid()).map(SiteField::name).orElse(""));
        }
    }

    private List<Site> find(String text) {
        var wanted = Site.folded(text);
        return form.contents().sites().stream().filter(s -> fits(s, wanted)).toList();
    }

    private static boolean fits(Site site, String wanted) {
        return site.code().equalsIgnoreCase(wanted)
                || site.allNames().stream().anyMatch(n -> Site.folded(n).contains(wanted));
    }

    private void choose(Site site) {
        form.edit("link to site", d -> d.site(site.uuid()));
        suggestions.setQuietly(name(site));
        suggestions.hide();
    }

    /// An emptied field takes the link away; anything else that was only typed goes.
    private void leave() {
        if (getText().isBlank()) {
            form.edit("remove link to site", d -> d.site(null));
        }
        form.current().ifPresent(this::show);
    }

    private static String name(Site site) {
        return String.join(" ", site.names().all().stream().limit(2).toList());
    }
}
