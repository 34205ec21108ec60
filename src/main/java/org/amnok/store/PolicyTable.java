package org.amnok.store;

import static org.amnok.store.Column.text;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.amnok.domain.PolicyText;
import org.amnok.domain.ReleasePolicy;
import org.jspecify.annotations.Nullable;

/// The table `amnok_policy`. What a newer program wrote and this one does not understand is left
/// alone and not read: a policy that is understood in parts could let out what it should not.
final class PolicyTable implements ItemTable<ReleasePolicy> {
    private static final List<Column> COLUMNS = List.of(text("uuid"), text("name"), text("rules"));

    @Override
    public Class<ReleasePolicy> type() {
        return ReleasePolicy.class;
    }

    @Override
    public String name() {
        return "amnok_policy";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public boolean takesStrays() {
        return false;
    }

    @Override
    public List<@Nullable Object> encode(ReleasePolicy policy) {
        return Arrays.<@Nullable Object>asList(
                policy.uuid().toString(), policy.name(), PolicyText.rules(policy));
    }

    @Override
    public @Nullable ReleasePolicy decode(Cells cells, UUID uuid) throws SQLException {
        cells.skip();
        return PolicyText.read(uuid, cells.text(), cells.text()).orElse(null);
    }
}
