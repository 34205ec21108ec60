package org.amnok.store.record;

import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.amnok.domain.filter.FilterText;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.record.Illustration;
import org.amnok.domain.record.Item;
import org.amnok.domain.record.MergedProject;
import org.amnok.domain.record.PageLayout;
import org.amnok.domain.record.ReleasePolicy;
import org.amnok.domain.record.SavedFilter;
import org.amnok.domain.wording.PolicyText;
import org.amnok.store.sqlite.Cells;
import org.amnok.store.sqlite.Column;
import org.jspecify.annotations.Nullable;

/// A table of rules that a person gave a name to, each in one text. What a newer program wrote and
/// this one does not wholly understand is left alone and not read: a filter would show, and a
/// policy let out, what it should not; a layout is drawn whole or not at all.
///
/// @param <T> what the rules are
public final class RulesTable<T extends Item> extends ItemTable<T> {
    private final Reader<T> reader;

    private RulesTable(
            Class<T> type,
            String name,
            String column,
            Function<T, String> title,
            Function<T, String> rules,
            Reader<T> reader) {
        super(
                type,
                name,
                new ItemColumn<>(Column.text("name"), title::apply),
                new ItemColumn<>(Column.text(column), rules::apply));
        this.reader = reader;
    }

    /// Makes an item of its UUID, its title and its rules; empty when they are not understood.
    @FunctionalInterface
    interface Reader<T> {
        Optional<T> read(UUID uuid, String title, String rules);
    }

    public static RulesTable<SavedFilter> ofFilters() {
        return new RulesTable<>(
                SavedFilter.class,
                "amnok_filter",
                "filter",
                SavedFilter::name,
                saved -> FilterText.write(saved.filter()),
                (uuid, name, text) ->
                        FilterText.read(text)
                                .filter(filter -> !name.isBlank())
                                .map(filter -> new SavedFilter(uuid, name, filter)));
    }

    public static RulesTable<ReleasePolicy> ofPolicies() {
        return new RulesTable<>(
                ReleasePolicy.class,
                "amnok_policy",
                "rules",
                ReleasePolicy::name,
                PolicyText::rules,
                PolicyText::read);
    }

    public static RulesTable<PageLayout> ofLayouts() {
        return new RulesTable<>(
                PageLayout.class,
                "amnok_layout",
                "design",
                PageLayout::name,
                layout -> PageJson.write(PageDesign.of(layout)),
                (uuid, name, text) ->
                        PageJson.read(text)
                                .filter(design -> !name.isBlank())
                                .map(design -> new PageLayout(uuid, name, design)));
    }

    /// Pictures of a person's own for pages.
    public static RulesTable<Illustration> ofIllustrations() {
        return new RulesTable<>(
                Illustration.class,
                "amnok_illustration",
                "data",
                Illustration::name,
                Illustration::data,
                (uuid, name, text) -> Optional.of(new Illustration(uuid, name, text)));
    }

    /// Projects that were merged: where their history ended, and the hash of the file.
    public static RulesTable<MergedProject> ofMerged() {
        return new RulesTable<>(
                MergedProject.class,
                "amnok_merged",
                "history_end",
                MergedProject::file,
                merged -> (merged.historyEnd() + " " + merged.sha256()).strip(),
                (uuid, name, text) -> {
                    var end = text.replaceFirst(" .*", "");
                    return Optional.of(
                            new MergedProject(
                                    uuid, name, end, text.substring(end.length()).strip()));
                });
    }

    @Override
    public @Nullable T decode(Cells cells, UUID uuid) throws SQLException {
        return reader.read(uuid, cells.text(), cells.text()).orElse(null);
    }
}
