package org.amnok.ui;

import static org.amnok.ui.command.Command.named;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import org.amnok.ui.command.Command;

/// What can be done with sites.
final class SiteCommands {
    final Command add;
    final Command look;

    SiteCommands(SiteDesk sites, boolean readOnly) {
        var fixed = new SimpleBooleanProperty(readOnly);
        add = named("Add a site", sites::add).mapKey("I").icon("add_site").disabledWhile(fixed);
        look =
                named("Add a look at a site", sites::look)
                        .mapKey("L")
                        .icon("look")
                        .disabledWhile(fixed);
    }

    /// Those that act on keys while the map has the focus.
    List<Command> onMapKeys() {
        return List.of(add, look);
    }
}
