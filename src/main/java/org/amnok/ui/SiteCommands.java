package org.amnok.ui;

import static org.amnok.ui.command.Command.named;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import org.amnok.ui.command.Command;

/// What can be done with sites.
final class SiteCommands {
    final Command add;

    SiteCommands(SiteDesk sites, boolean readOnly) {
        add =
                named("Add a site", sites::add)
                        .mapKey("I")
                        .icon("add_site")
                        .disabledWhile(new SimpleBooleanProperty(readOnly));
    }

    /// Those that act on keys while the map has the focus.
    List<Command> onMapKeys() {
        return List.of(add);
    }
}
