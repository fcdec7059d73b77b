package io.github.zongshu.io;

import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.file.AtomicFile;
import io.github.zongshu.form.Form;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads and writes campaign files: JSON where the name ends in {@code .json}, otherwise YAML 1.2. The format is described in
 * {@code docs/campaign-file.md}.
 */
public final class CampaignFiles {
    private CampaignFiles() {}

    /**
     * Reads a campaign file and the pictures it names, which stand in its folder or below.
     *
     * @throws io.github.zongshu.campaign.InvalidCampaignException with every problem found, each with line, column and path
     * @throws IOException if the file is not there or fails
     */
    public static Campaign read(Path file) throws IOException {
        return open(file).campaign();
    }

    /**
     * Reads a campaign file as {@link #read(Path)} does, and keeps where each part stands in it.
     *
     * @throws io.github.zongshu.campaign.InvalidCampaignException with every problem found, each with line, column and path
     * @throws IOException if the file is not there or fails
     */
    public static ReadCampaign open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Path folder = file.toAbsolutePath().getParent();
            PictureSource pictures = PictureSource.in(folder == null ? file.toAbsolutePath() : folder);
            return new CampaignReader(file.toString(), pictures).read(in.readNBytes(Decoding.MOST_BYTES + 1));
        }
    }

    /**
     * Reads a campaign file from a stream, which stays open.
     *
     * @param name what to call the file in problems; its ending chooses the notation
     * @throws io.github.zongshu.campaign.InvalidCampaignException with every problem found, each with line, column and path
     * @throws IOException if the stream fails
     */
    public static Campaign read(String name, InputStream in, PictureSource pictures) throws IOException {
        return read(name, in.readNBytes(Decoding.MOST_BYTES + 1), pictures);
    }

    /**
     * Reads a campaign file from bytes.
     *
     * @param name what to call the file in problems; its ending chooses the notation
     * @throws io.github.zongshu.campaign.InvalidCampaignException with every problem found, each with line, column and path
     */
    public static Campaign read(String name, byte[] bytes, PictureSource pictures) {
        return new CampaignReader(name, pictures).read(bytes).campaign();
    }

    /**
     * Writes a campaign file, and beside it the pictures that are not there yet. Read again it gives an equal campaign; the same
     * campaign gives the same bytes.
     *
     * @param file ending in {@code .json} for JSON; replaced when the new content is complete
     * @throws io.github.zongshu.campaign.InvalidCampaignException if the campaign holds what a file cannot: a photo without a
     *     file name, invisible characters; then nothing is written
     * @throws java.nio.file.FileAlreadyExistsException if another picture stands under a photo's name
     * @throws IOException if the file system fails; then the file is as it was
     */
    public static void write(Campaign campaign, Path file) throws IOException {
        write(new CampaignWriter(campaign), file);
    }

    /**
     * Writes a campaign file as {@link #write(Campaign, Path)} does, with the form that gathers its numbers.
     *
     * @throws io.github.zongshu.campaign.InvalidCampaignException if the campaign holds what a file cannot
     * @throws IOException if the file system fails; then the file is as it was
     */
    public static void write(Campaign campaign, Form form, Path file) throws IOException {
        write(new CampaignWriter(campaign, form), file);
    }

    private static void write(CampaignWriter writer, Path file) throws IOException {
        byte[] content = CampaignReader.isJson(file.toString()) ? writer.json() : writer.yaml();
        Path folder = file.toAbsolutePath().getParent();
        writer.picturesTo(folder == null ? file.toAbsolutePath() : folder);
        AtomicFile.write(file, out -> {
            out.write(content);
            return content.length;
        });
    }

    /**
     * Writes a campaign as YAML to a stream, which stays open. Pictures are named, not written.
     *
     * @throws io.github.zongshu.campaign.InvalidCampaignException if the campaign holds what a file cannot
     * @throws IOException if the stream fails
     */
    public static void write(Campaign campaign, OutputStream out) throws IOException {
        out.write(new CampaignWriter(campaign).yaml());
    }

    /**
     * Writes a campaign as JSON to a stream, which stays open. Pictures are named, not written.
     *
     * @throws io.github.zongshu.campaign.InvalidCampaignException if the campaign holds what a file cannot
     * @throws IOException if the stream fails
     */
    public static void writeJson(Campaign campaign, OutputStream out) throws IOException {
        out.write(new CampaignWriter(campaign).json());
    }
}
