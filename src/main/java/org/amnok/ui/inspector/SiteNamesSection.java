package org.amnok.ui.inspector;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.control.TextField;
import org.amnok.domain.Names;
import org.amnok.domain.codelist.SiteType;
import org.amnok.domain.record.Site;
import org.amnok.map.symbol.SiteSymbols;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Symbols;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.TypedField;
import org.amnok.words.Messages;

/// A site's names in four languages, other names, type and bank.
final class SiteNamesSection extends BoxedPart implements SiteSection {
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
    private boolean busy;

    SiteNamesSection(SiteForm form, Symbols symbols) {
        this.form = form;
        en =
                name(
                        Messages.text("common.name"),
                        "site-name-en",
                        (n, t) -> new Names(t, n.ko(), n.zh(), n.ja()));
        ko =
                name(
                        Messages.text("common.korean"),
                        "site-name-ko",
                        (n, t) -> new Names(n.en(), t, n.zh(), n.ja()));
        zh =
                name(
                        Messages.text("common.chinese"),
                        "site-name-zh",
                        (n, t) -> new Names(n.en(), n.ko(), t, n.ja()));
        ja =
                name(
                        Messages.text("inspector.japanese"),
                        "site-name-ja",
                        (n, t) -> new Names(n.en(), n.ko(), n.zh(), t));
        aliases = field(Messages.text("inspector.other_names"), "site-aliases", this::keepAliases);
        aliases.input().setPromptText(Messages.text("inspector.separated_by"));
        type =
                new Choice<>(
                        List.of(SiteType.values()),
                        t -> Text.capital(t.label()),
                        t -> symbols.symbol(SiteSymbols.symbol(t), SYMBOL));
        type.setId("site-type");
        bank = new Choice<>(List.of(Bank.values()), b -> Messages.word("codes.country", b));
        bank.setId("site-bank");
        onChoice(type, t -> form.edit("change type of site", d -> d.type(t)));
        onChoice(bank, b -> form.edit("change bank of site", d -> d.country(b.country)));
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

    private interface NameChange {
        Names of(Names names, String text);
    }

    private TypedField name(String label, String id, NameChange change) {
        return field(
                label,
                id,
                text -> {
                    UnaryOperator<Names> changed = n -> change.of(n, text.strip());
                    form.current()
                            .map(s -> changed.apply(s.names()))
                            .ifPresent(n -> form.edit("rename site", d -> d.names(n)));
                    return Optional.empty();
                });
    }

    private static TypedField field(
            String label, String id, Function<String, Optional<String>> keep) {
        return new TypedField(label, Fx.named(id, new TextField()), keep);
    }

    private <T> void onChoice(Choice<T> choice, Consumer<T> action) {
        choice.valueProperty()
                .subscribe(
                        (was, is) -> {
                            if (!busy && is != null) {
                                action.accept(is);
                            }
                        });
    }

    private Optional<String> keepAliases(String text) {
        var names = List.of(text.split("[;；\\n]"));
        form.edit("edit other names of site", d -> d.aliases(names));
        return Optional.empty();
    }

    void focusName() {
        en.input().requestFocus();
    }

    @Override
    public void show(Site site, boolean other) {
        busy = true;
        en.show(site.names().en(), other);
        ko.show(site.names().ko(), other);
        zh.show(site.names().zh(), other);
        ja.show(site.names().ja(), other);
        aliases.show(String.join(Site.BETWEEN_ALIASES + " ", site.aliases()), other);
        type.setValue(site.type());
        bank.setValue(Bank.of(site.country()));
        busy = false;
    }
}
