package org.amnok.ui.inspector;

import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.control.TextField;
import org.amnok.domain.Names;
import org.amnok.domain.codelist.SiteType;
import org.amnok.domain.record.Site;
import org.amnok.map.symbol.SiteSymbols;
import org.amnok.ui.look.ChangeGuard;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Symbols;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.TypedField;
import org.amnok.words.Messages;

/// A site's names in four languages, other names, type and bank.
final class SiteNamesSection extends BoxedPart implements FormSection<Site> {
    private static final double SYMBOL = 16;

    /// Countries as files name them, and the banks that people speak of.
    private enum Bank {
        NOT_STATED(""),
        DPRK("KP"),
        PRC("CN"),
        BOTH("KP/CN"),
        RUSSIA("RU");

        private final String country;

        Bank(String country) {
            this.country = country;
        }

        static Bank of(String country) {
            for (var bank : values()) {
                if (bank.country.equals(country)) {
                    return bank;
                }
            }
            return NOT_STATED;
        }
    }

    private final SiteForm form;
    private final TypedField en;
    private final TypedField ko;
    private final TypedField zh;
    private final TypedField ja;
    private final TypedField aliases;
    private final Choice<SiteType> type;
    private final Choice<Bank> bank;
    private final ChangeGuard showing = new ChangeGuard();

    SiteNamesSection(SiteForm form, Symbols symbols) {
        this.form = form;
        en = name("common.name", "site-name-en", (n, t) -> new Names(t, n.ko(), n.zh(), n.ja()));
        ko = name("common.korean", "site-name-ko", (n, t) -> new Names(n.en(), t, n.zh(), n.ja()));
        zh = name("common.chinese", "site-name-zh", (n, t) -> new Names(n.en(), n.ko(), t, n.ja()));
        ja =
                name(
                        "inspector.japanese",
                        "site-name-ja",
                        (n, t) -> new Names(n.en(), n.ko(), n.zh(), t));
        aliases =
                TypedField.of(
                        Messages.text("inspector.other_names"),
                        Fx.field("site-aliases", Messages.text("inspector.separated_by")),
                        this::keepAliases);
        type =
                new Choice<>(
                        List.of(SiteType.values()),
                        t -> Messages.capital(t.label()),
                        t -> symbols.symbol(SiteSymbols.symbol(t), SYMBOL));
        type.setId("site-type");
        bank = new Choice<>(List.of(Bank.values()), b -> Messages.word("codes.country", b));
        bank.setId("site-bank");
        showing.onChange(
                type.valueProperty(), t -> form.edit("change type of site", d -> d.type(t)));
        showing.onChange(
                bank.valueProperty(),
                b -> form.edit("change bank of site", d -> d.country(b.country)));
        fill();
    }

    private void fill() {
        box.getChildren()
                .addAll(
                        en,
                        FormLayout.pair(ko, zh, 50),
                        FormLayout.pair(ja, aliases, 50),
                        FormLayout.pair(
                                Text.titled("common.type", type),
                                Text.titled("inspector.bank_2", bank),
                                58));
        box.getStyleClass().addAll("section", "first");
    }

    private TypedField name(String key, String id, BiFunction<Names, String, Names> change) {
        return TypedField.of(
                Messages.text(key),
                Fx.named(id, new TextField()),
                text ->
                        form.current()
                                .map(s -> change.apply(s.names(), text.strip()))
                                .ifPresent(n -> form.edit("rename site", d -> d.names(n))));
    }

    private void keepAliases(String text) {
        var names = List.of(text.split("[;；\\n]"));
        form.edit("edit other names of site", d -> d.aliases(names));
    }

    void focusName() {
        en.input().requestFocus();
    }

    @Override
    public void show(Site site, boolean other) {
        en.show(site.names().en(), other);
        ko.show(site.names().ko(), other);
        zh.show(site.names().zh(), other);
        ja.show(site.names().ja(), other);
        aliases.show(String.join(Site.BETWEEN_ALIASES + " ", site.aliases()), other);
        showing.quietly(
                () -> {
                    type.setValue(site.type());
                    bank.setValue(Bank.of(site.country()));
                });
    }
}
