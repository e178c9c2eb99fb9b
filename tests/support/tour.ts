import type { Story } from "../../src/model/story.ts";

/** A story of the first dataset for tests: a title, clauses with steps, a dispute, ways, pages in words, something missing. */
export const tour: Story = {
  id: "tour",
  title: "A tour of the plan",
  scenes: [
    {
      id: "start",
      title: "A plan in 28 clauses",
      text: "Who is bound, who benefits, and who says so.",
      notes: "Wait until everybody sits.\n\n- The ring is the plan.\n- Inside are those it binds.",
      view: "v1",
      evidence: [],
    },
    {
      id: "guarantee",
      title: "One guarantee, several ways to lose it",
      text: "The [United States](#united-states) is the guarantor. Parts of the clause say when that ends:\n\n- one if Ukraine invades,\n- one if a missile is fired.\n\nAnother part says what **Russia** would lose.",
      notes: "Point at part a: the payer is stated, the sum is not.",
      view: "v1;s=clause-10",
      evidence: [
        "clause-10--guaranteed-by--united-states",
        "clause-10--benefits--ukraine",
        "clause-10.b--voids--american-guarantee",
      ],
      duration: 12,
    },
    {
      id: "steps",
      title: "Who stands near clause 7",
      text: "Two come one after the other.",
      view: "v1;s=clause-7",
      evidence: [],
      reveal: [["nato"], ["ukraine"]],
      duration: 9,
    },
    {
      id: "dispute",
      title: "Did Rustem Umerov agree to most of it?",
      text: "One side says so. He denies it himself.",
      view: "v1;q=did-umerov-agree",
      evidence: ["umerov--agreed-to--draft-plan"],
    },
    {
      id: "ways",
      title: "From Washington to Kyiv",
      text: "The shortest ways between two people, best supported first.",
      view: "v1;a=path~donald-trump~andriy-yermak",
      evidence: [],
    },
    {
      id: "ledger",
      title: "What each side gives and gets",
      text: "Clause by clause, as the draft has it.",
      view: "v1;p=ledger;lp=russia,ukraine",
      evidence: ["clause-10--benefits--ukraine"],
    },
    {
      id: "matrix",
      title: "Every role in every clause",
      text: "",
      view: "v1;p=matrix",
      evidence: [],
    },
    {
      id: "disputes",
      title: "What accounts answer differently",
      text: "Each question with the positions that are held.",
      view: "v1;p=disputes",
      evidence: [],
    },
    {
      id: "gone",
      title: "Something is gone",
      text: "The rest is shown.",
      view: "v1;s=nato,the-moon",
      evidence: ["nobody--says--anything"],
    },
    {
      id: "end",
      title: "Questions",
      text: "Every line leads to its source.",
      view: "v1",
      evidence: [],
    },
  ],
};
