import fc from "fast-check";
import { expect, test } from "vitest";
import { pairFilesWithLinks } from "../../src/flows/index.ts";
import { file } from "./support.ts";

const files = fc
  .array(fc.constantFrom(0 as const, 1 as const), { maxLength: 12 })
  .map((all) => all.map((selected, index) => file(index + 1, `/${index + 1}.mp4`, selected)));
const linkTo = (id: number) => `https://real-debrid.com/d/${id}`;
const isSelected = ({ selected }: { selected: number }) => selected === 1;

test("each selected file has its own link, in whatever order the files are given", () => {
  fc.assert(
    fc.property(files, fc.infiniteStream(fc.nat()), (all, random) => {
      const links = all.filter(isSelected).map(({ id }) => linkTo(id));
      const shuffled = all
        .map((one) => ({ one, at: random.next().value ?? 0 }))
        .sort((a, b) => a.at - b.at)
        .map(({ one }) => one);
      const paired = pairFilesWithLinks({ files: shuffled, links });
      expect(paired.pairs.map(({ file: { id }, link }) => [id, link])).toEqual(
        all.filter(isSelected).map(({ id }) => [id, linkTo(id)]),
      );
      expect(paired).toMatchObject({ missing: [], archive: undefined, extra: [], exact: true });
    }),
  );
});

test("nothing is lost or invented, whatever the links are", () => {
  const links = fc.array(fc.oneof(fc.constantFrom("", null), fc.nat().map(linkTo)), { maxLength: 14 });
  fc.assert(
    fc.property(files, links, (all, given) => {
      const { pairs, missing, archive, extra, exact } = pairFilesWithLinks({
        files: all,
        links: given as string[],
      });
      const ids = [
        ...pairs.map(({ file: { id } }) => id),
        ...[...missing, ...(archive?.files ?? [])].map(({ id }) => id),
      ];
      const selected = all.filter(isSelected).map(({ id }) => id);
      expect(ids.sort((a, b) => a - b)).toEqual(selected);
      const used = [...pairs.map(({ link }) => link), ...(archive ? [archive.link] : []), ...extra];
      expect(used).toEqual(given.filter(Boolean));
      if (!archive && given.length >= selected.length) expect(exact).toBe(true);
    }),
  );
});

const two = [file(1, "/a.mp4"), file(2, "/b.mp4")];

test("one link for several files is an archive, unless it is empty", () => {
  const archive = pairFilesWithLinks({ files: two, links: [linkTo(7)] });
  expect(archive).toEqual({
    pairs: [],
    missing: [],
    archive: { link: linkTo(7), files: two },
    extra: [],
    exact: true,
  });
  expect(pairFilesWithLinks({ files: two, links: [""] })).toMatchObject({ missing: two, archive: undefined });
});

test("an empty link keeps its place; fewer links than files make a guess", () => {
  const three = [...two, file(3, "/c.mp4")];
  const ghost = pairFilesWithLinks({ files: three, links: [linkTo(1), "", linkTo(3)] });
  expect(ghost).toMatchObject({ missing: [{ id: 2 }], exact: true });
  expect(ghost.pairs.map(({ file: { id } }) => id)).toEqual([1, 3]);
  const fewer = pairFilesWithLinks({ files: three, links: [linkTo(1), linkTo(3)] });
  expect(fewer).toMatchObject({ missing: [{ id: 3 }], exact: false });
});
