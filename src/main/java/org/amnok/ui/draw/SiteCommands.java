package org.amnok.ui.draw;

import static org.amnok.ui.command.Command.command;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import org.amnok.ui.command.Command;

/// What can be done with sites.
public final class SiteCommands {
    public final Command add;
    public final Command look;

    SiteCommands(SiteController sites, boolean readOnly) {
        var fixed = new SimpleBooleanProperty(readOnly);
        add =
                command("draw.add_a_site", sites::add)
                        .mapKey("I")
                        .icon("add_site")
                        .disabledWhile(fixed);
        look =
                command("draw.add_a_look_at_a_site", sites::look)
                        .mapKey("L")
                        .icon("look")
                        .disabledWhile(fixed);
    }

    /// Those that act on keys while the map has the focus.
    public List<Command> onMapKeys() {
        return List.of(add, look);
    }
}
