import {
  Anchor, Book, Building, Calendar, Church, Coins, Factory, FileText, Flag, FlaskConical, Globe, Handshake, Hash, Landmark,
  Leaf, MapPin, Mic, Newspaper, Package, Plane, Scale, Scroll, Shield, Ship, Snowflake, Swords, User, Users, Zap,
} from "lucide"; // prettier-ignore
import type { IconNode } from "lucide";

/** The pictograms a vocabulary may name, as the shapes that draw them on a ground of 24 by 24 (Lucide, ISC licence). */
export const pictograms: Readonly<Record<string, IconNode>> = {
  anchor: Anchor,
  book: Book,
  building: Building,
  calendar: Calendar,
  church: Church,
  coins: Coins,
  factory: Factory,
  file: FileText,
  flag: Flag,
  flask: FlaskConical,
  globe: Globe,
  handshake: Handshake,
  hash: Hash,
  landmark: Landmark,
  leaf: Leaf,
  "map-pin": MapPin,
  mic: Mic,
  newspaper: Newspaper,
  package: Package,
  plane: Plane,
  scale: Scale,
  scroll: Scroll,
  shield: Shield,
  ship: Ship,
  snowflake: Snowflake,
  swords: Swords,
  user: User,
  users: Users,
  zap: Zap,
};
