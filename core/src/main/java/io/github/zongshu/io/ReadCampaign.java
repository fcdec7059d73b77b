package io.github.zongshu.io;

import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.form.Form;
import io.github.zongshu.message.Location;
import java.util.Optional;

/** A campaign together with the file it was read from: where in the file each of its parts stands. */
public final class ReadCampaign {
    private final String file;
    private final Campaign campaign;
    private final Optional<Form> form;
    private final TreeIndex index;

    ReadCampaign(String file, Campaign campaign, Optional<Form> form, TreeIndex index) {
        this.file = file;
        this.campaign = campaign;
        this.form = form;
        this.index = index;
    }

    /** What was read. */
    public Campaign campaign() {
        return campaign;
    }

    /** The form that units fill in, if the file declares one. It is no part of the campaign, which holds what came back. */
    public Optional<Form> form() {
        return form;
    }

    /**
     * The place of a part in the file, or of the nearest part around it.
     *
     * @param path such as {@code metrics[3].value}, as findings and ledger notes name places
     */
    public Location locate(String path) {
        Place place = index.placeOf(path);
        return new Location(file, place.line(), place.column(), path);
    }
}
